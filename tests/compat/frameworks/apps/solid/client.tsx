import { hydrate, render } from 'solid-js/web';
import { App } from './app.js';

const place = document.getElementById('app') as HTMLElement;
if (place.hasChildNodes()) hydrate(App, place);
else render(App, place);
