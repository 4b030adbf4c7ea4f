import { expect } from '@open-wc/testing';
import { warningsDuring } from '../../../support/console.js';
import { until } from '../../../support/until.mjs';
import { Stage, someFrames, type Around } from './around.js';

describe('the page around the frame', () => {
  const page = new Stage();
  let around: Around;
  beforeEach(() => ({ around } = page));

  // First of all: a policy that was allowed once is there for good.
  it('draws no frame where the page doesn’t allow the policy, and says so', async () => {
    page.take(globalThis, 'trustedTypes', {
      createPolicy() {
        throw new TypeError('refused');
      },
    });
    const said = await warningsDuring(() => page.show().updateComplete);
    expect(around.hasBox).to.equal(false);
    expect(said).to.have.length(1);
    expect(said[0]).to.include('does not allow the Trusted Types policy');
  });

  describe('where there can be no questions', () => {
    it('says once why, in the error’s own words, where the page has taken a name', async () => {
      const said = await warningsDuring(async () => {
        Object.defineProperty(around, 'asked', {
          get() {
            throw new Error('taken');
          },
        });
        page.show();
        await until(() => around.frame.failed, 'giving up');
        around.requestUpdate();
        await around.updateComplete;
      });
      expect(said).to.deep.equal(['<around-frame> Error: taken. Showing only crisis help.']);
      expect(around.box.hidden).to.equal(true);
    });

    it('draws no frame where no file is known', async () => {
      around.file = undefined;
      const said = await warningsDuring(() => page.show().updateComplete);
      expect(around.hasBox).to.equal(false);
      expect(around.frame.failed).to.equal(true);
      expect(said).to.have.length(1);
      expect(said[0]).to.include('its own address is unknown');
    });
  });

  describe('in another place', () => {
    it('begins anew, with a document of its own', async () => {
      await page.show().echo();
      await around.says({ height: 300, moved: false });
      const count = around.shared.length;
      page.place().append(around);
      const { settings } = await around.echo(count + 1);
      expect(settings?.instrument).to.equal('phq-9');
      await around.says({ height: 310, moved: false });
      expect(around.box.style.blockSize).to.equal('310px');
    });

    it('has a window there that none of the document has come into', async () => {
      await page.show().echo();
      const observer = new MutationObserver(() => {});
      observer.observe(around.renderRoot, { childList: true });
      page.place().append(around);
      expect(observer.takeRecords().some(({ addedNodes }) => addedNodes.length)).to.equal(true);
      expect(around.box.srcdoc).to.equal('');
    });

    it('begins anew where it had failed', async () => {
      page.take(globalThis, 'JSON', undefined);
      const said = await warningsDuring(async () => {
        page.show();
        await until(() => around.frame.failed, 'giving up');
      });
      page.giveBack();
      expect(said).to.have.length(1);
      page.place().append(around);
      expect(around.frame.failed).to.equal(false);
      await around.echo();
    });

    it('begins no document of a place that it has left', async () => {
      const scripts: (HTMLScriptElement & { care?: unknown })[] = [];
      page.take(document.head, 'append', (script: HTMLScriptElement) => scripts.push(script));
      // One's own file with a hash: the page has its copy before the frame has a document.
      around.file = { src: `${location.origin}/held.js`, hash: 'x' };
      page.show();
      await until(() => scripts.length, 'the page’s copy');
      around.remove();
      const script = scripts[0]!;
      script.care = () => {};
      script.onload?.(new Event('load'));
      await new Promise((done) => setTimeout(done));
      expect(around.box.srcdoc).to.equal('');
    });

    it('goes on where it gets another size', async () => {
      await page.show().echo();
      around.box.style.width = '200px';
      await someFrames();
      await around.says({ height: 300, moved: false });
      expect(page.comings).to.equal(1);
    });

    it('goes on where it is moved in one piece', async function () {
      const box = page.place() as HTMLElement & { moveBefore: (node: Node, child: null) => void };
      if (!('moveBefore' in Element.prototype)) this.skip();
      await page.show().echo();
      box.moveBefore(around, null);
      await around.says({ height: 300, moved: false });
      expect(around.box.style.blockSize).to.equal('300px');
      expect(page.comings).to.equal(1);
    });
  });

  describe('with a document', () => {
    /** How often the frame was put in again until the questions were there and had another size. */
    const puttings = async (): Promise<number> => {
      await page.show().updateComplete;
      let count = 0;
      const observer = new MutationObserver((records) => {
        count += records.filter(({ addedNodes }) => addedNodes.length).length;
      });
      observer.observe(around.renderRoot, { childList: true });
      await around.echo();
      around.box.style.width = '200px';
      await someFrames();
      await around.says({ height: 300, moved: false });
      expect(around.box.style.blockSize).to.equal('300px');
      observer.disconnect();
      return count;
    };

    it('stays where it is', async () => {
      page.take(navigator, 'vendor', 'Google Inc.');
      expect(await puttings()).to.equal(0);
      expect(page.comings).to.equal(1);
    });

    it('is put in once more in Safari, whose policy speaks of frames that come with their document', async () => {
      page.take(navigator, 'vendor', 'Apple Computer, Inc.');
      expect(await puttings()).to.equal(1);
      expect(page.comings).to.equal(1);
    });

    it('comes where the browser tells nothing of what is skipped', async () => {
      page.take(navigator, 'vendor', 'Google Inc.');
      page.take(Element.prototype, 'checkVisibility', undefined);
      expect(await puttings()).to.equal(0);
    });
  });
});
