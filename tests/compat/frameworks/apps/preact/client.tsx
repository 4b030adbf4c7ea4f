import 'preact/debug';
import { hydrate, render } from 'preact';
import { App } from './app.js';

const place = document.getElementById('app') as HTMLElement;
if (place.hasChildNodes()) hydrate(<App />, place);
else render(<App />, place);
