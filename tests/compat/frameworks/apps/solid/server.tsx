import { renderToString, generateHydrationScript } from 'solid-js/web';
import { App } from './app.js';

export const head = generateHydrationScript();
export const render = (): string => renderToString(App);
