import { mergeApplicationConfig } from '@angular/core';
import { type BootstrapContext, bootstrapApplication } from '@angular/platform-browser';
import { provideServerRendering, renderApplication } from '@angular/platform-server';
import { App } from './app.js';
import { config } from './config.js';

const providers = [provideServerRendering()];
const bootstrap = (context: BootstrapContext) =>
  bootstrapApplication(App, mergeApplicationConfig(config, { providers }), context);

/** Angular draws a whole document. */
export const document = (page: string): Promise<string> =>
  renderApplication(bootstrap, { document: page, url: '/' });
