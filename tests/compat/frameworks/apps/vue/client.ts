import { createApp, createSSRApp } from 'vue';
import App from './app.vue';

const place = document.getElementById('app') as HTMLElement;
(place.hasChildNodes() ? createSSRApp : createApp)(App).mount(place);
