import { after, before } from 'node:test';
import { serve } from '../support/server.mjs';
import { launch } from './support.mjs';

/** For the tests of a `describe`: the project served, and one browser. */
export function browsing(answers) {
  let server, browser;
  before(async () => {
    server = await serve(answers);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    newPage: () => browser.newPage(),
    get origin() {
      return server.origin;
    },
  };
}
