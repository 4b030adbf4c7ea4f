import { render as draw } from 'svelte/server';
import App from './app.svelte';

export const render = (): string => draw(App).body;
