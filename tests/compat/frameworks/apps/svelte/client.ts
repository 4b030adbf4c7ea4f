import { hydrate, mount } from 'svelte';
import App from './app.svelte';

const target = document.getElementById('app') as HTMLElement;
(target.hasChildNodes() ? hydrate : mount)(App, { target });
