import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app.js';
import { config } from './config.js';

const place = document.getElementById('app') as HTMLElement;
const isDrawn = place.hasChildNodes();
if (!isDrawn) place.append(document.createElement('app-root'));
bootstrapApplication(App, isDrawn ? config : undefined).catch((error: unknown) => {
  console.error(error);
});
