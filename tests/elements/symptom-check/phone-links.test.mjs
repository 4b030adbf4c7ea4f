/** Call and text links in the frame reach the browser, which hands them to the phone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reachable } from '../../support/pointer.mjs';
import { SCRIPT, WIDGET, clinic, finish, questions } from './pages.mjs';

/** What Chromium says of a link that the sandbox drops. */
const DROPPED = /external protocol blocked by sandbox/;

describe('a tap on a phone link in the frame', () => {
  for (const protocol of ['tel', 'sms']) {
    describe(`of ${protocol}:`, () => {
      // A browser of its own: without a desktop, Chromium may end when it hands such a link over.
      const site = clinic();

      /** The addresses that went to the browser, and what was said, once all is done or it has ended. */
      async function tap(prepare) {
        const { tab, said } = await site.open(WIDGET + SCRIPT, { before: prepare });
        await tab.setViewport({ width: 360, height: 640, isMobile: true, hasTouch: true });
        const frame = await questions(tab);
        await finish(frame);
        const asked = [];
        // The frame, in a process of its own, has a session of its own; the link leads out of both.
        for (const client of new Set([tab.mainFrame().client, frame.client])) {
          await client.send('Network.enable');
          client.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
        }
        const at = await frame.evaluate((href) => {
          const { shadowRoot } = document.querySelector('care-questionnaire');
          const box = shadowRoot
            .querySelector(`main .crisis-help a[href^="${href}"]`)
            .getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }, `${protocol}:988`);
        const place = await reachable(tab, frame, at);
        const ended = new Promise((done) => site.browser.once('disconnected', done));
        const tapped = tab.touchscreen.tap(place.x, place.y).catch(() => {});
        await Promise.race([
          ended,
          tapped.then(() => new Promise((done) => setTimeout(done, 1000))),
        ]);
        return { asked, said };
      }

      it('is dropped without the two rights of the sandbox: the test would see it', async () => {
        const { said } = await tap(() => {
          const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'srcdoc');
          Object.defineProperty(HTMLIFrameElement.prototype, 'srcdoc', {
            ...own,
            set(text) {
              this.setAttribute('sandbox', 'allow-scripts');
              own.set.call(this, text);
            },
          });
        });
        assert.match(said.join('\n'), DROPPED);
      });

      it('reaches the browser', async () => {
        const { asked, said } = await tap();
        assert.ok(
          asked.some((url) => url.startsWith(`${protocol}:988`)),
          `asked for ${asked.join(', ')}`,
        );
        assert.doesNotMatch(said.join('\n'), DROPPED);
      });
    });
  }
});
