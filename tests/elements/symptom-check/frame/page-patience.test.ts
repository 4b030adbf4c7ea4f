import { expect } from '@open-wc/testing';
import { warningsDuring } from '../../../support/console.js';
import type { HeldTimers } from '../../../support/timers.js';
import {
  SAYS_NOTHING,
  SETTINGS,
  SPEAKS,
  Stage,
  drawn,
  fileOf,
  someFrames,
  type Around,
} from './around.js';

describe('the patience of the page around the frame', () => {
  const page = new Stage();
  let around: Around;
  beforeEach(() => ({ around } = page));

  let timers: HeldTimers;
  beforeEach(() => (timers = page.holdTimers()));

  it('ends with the last way to the code, two seconds after the document where no script says a word', async () => {
    around.file = fileOf(SAYS_NOTHING);
    const said = await warningsDuring(async () => {
      page.show();
      await drawn(() => around.shared.length === 1);
      timers.pass(1999);
      expect(around.box.srcdoc).to.include('data:text/javascript');
      timers.pass(1);
      // The page's own copy is the next way, and this file leaves none.
      await drawn(() => around.frame.failed);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/is missing.*Showing only crisis help\.$/);
    await around.updateComplete;
    expect(around.box.hidden).to.equal(true);
  });

  it('tries the page’s copy where the frame’s own request led nowhere', async () => {
    const copy = `document.currentScript.care = () => { ${SPEAKS} };`;
    around.file = { src: `data:text/javascript,${encodeURIComponent(copy)}` };
    await page.show().updateComplete;
    await drawn(() => around.box.srcdoc && timers.waiting);
    await drawn(() => {
      timers.pass(500);
      return around.shared.length;
    });
    expect(around.box.srcdoc).to.include('port.postMessage');
    expect(around.frame.failed).to.equal(false);
  });

  it('gives up by its file’s name where each way was tried', async () => {
    const copy = 'document.currentScript.care = () => {};';
    const src = `data:text/javascript,${encodeURIComponent(copy)}`;
    around.file = { src };
    const said = await warningsDuring(async () => {
      page.show();
      await drawn(() => {
        timers.pass(500);
        return around.frame.failed;
      });
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.include(`couldn’t load ${src}.`);
  });

  it('waits ten seconds for a document to end, then goes the next way', async () => {
    const copy = 'document.currentScript.care = () => {};';
    around.file = { src: `data:text/javascript,${encodeURIComponent(copy)}` };
    page.show();
    await around.updateComplete;
    around.renderRoot.addEventListener('load', (event) => event.stopImmediatePropagation(), true);
    await drawn(() => around.box.srcdoc);
    const { srcdoc } = around.box;
    timers.pass(9999);
    expect(timers.waiting).to.equal(1);
    timers.pass(1);
    expect(timers.waiting).to.equal(0);
    await drawn(() => around.box.srcdoc !== srcdoc);
    expect(around.box.srcdoc).to.include('<script>(() => {})()</script>');
  });

  it('ends where the questions are there, and where they have left or failed', async () => {
    page.show();
    await drawn(() => around.shared.length);
    expect(timers.waiting).to.equal(1);
    around.asked = { ...SETTINGS, subject: JSON.stringify([{ height: 300, moved: false }]) };
    around.requestUpdate();
    await drawn(() => around.ready);
    expect(timers.waiting).to.equal(0);

    const parent = around.parentElement!;
    around.remove();
    around.asked = SETTINGS;
    parent.append(around);
    await drawn(() => page.comings > 1);
    expect(timers.waiting).to.equal(1);
    around.remove();
    expect(timers.waiting).to.equal(0);

    parent.append(around);
    await drawn(() => page.comings > 2);
    await warningsDuring(async () => {
      Object.defineProperty(around, 'asked', { value: undefined });
      page.take(globalThis, 'JSON', undefined);
      around.requestUpdate();
      await around.updateComplete;
    });
    expect(around.frame.failed).to.equal(true);
    expect(timers.waiting).to.equal(0);
  });

  it('begins again with a late word of the script', async () => {
    around.file = fileOf(SAYS_NOTHING);
    await warningsDuring(async () => {
      page.show();
      await drawn(() => around.shared.length);
      timers.pass(2000);
      await drawn(() => around.frame.failed);
    });
    around.asked = { ...SETTINGS, subject: JSON.stringify([{ here: true }]) };
    around.requestUpdate();
    await drawn(() => !around.frame.failed);
    expect(timers.waiting).to.equal(1);
    await around.updateComplete;
    expect(around.box.hidden).to.equal(false);
  });

  it('heals a frame that is never laid out once, after four seconds, then gives up after four more', async () => {
    const shown: string[] = [];
    const said = await warningsDuring(async () => {
      page.show();
      await drawn(() => around.shared.length);
      const { box } = around;
      box.getClientRects = () => {
        shown.push(box.style.display);
        return Element.prototype.getClientRects.call(box);
      };
      timers.pass(3999);
      expect(shown).to.deep.equal([]);
      timers.pass(1);
      expect(shown).to.deep.equal(['none']);
      expect(box.style.display).to.equal('');
      timers.pass(3999);
      expect(around.frame.failed).to.equal(false);
      timers.pass(1);
    });
    expect(shown).to.deep.equal(['none']);
    expect(around.frame.failed).to.equal(true);
    expect(said).to.have.length(1);
    expect(said[0]).to.include('never laid out');
  });

  it('heals each document anew', async () => {
    page.show();
    await drawn(() => around.shared.length);
    timers.pass(4000);
    expect(around.frame.failed).to.equal(false);
    page.place().append(around);
    await drawn(() => around.shared.length > 1);
    timers.pass(4000);
    expect(around.frame.failed).to.equal(false);
  });

  it('shows the questions after all where they were late, and says no more', async () => {
    await warningsDuring(async () => {
      page.show();
      await drawn(() => around.shared.length);
      timers.pass(8000);
      await around.updateComplete;
      expect(around.box.hidden).to.equal(true);
      const all = [{ height: 300, moved: false }];
      around.asked = { ...around.asked, subject: JSON.stringify(all) };
      around.requestUpdate();
      await drawn(() => around.ready);
    });
    expect(around.frame.failed).to.equal(false);
    await around.updateComplete;
    expect(around.box.hidden).to.equal(false);
    expect(timers.waiting).to.equal(0);
  });

  it('is not tried while the frame has no box', async () => {
    around.style.display = 'none';
    page.show();
    await around.updateComplete;
    timers.pass(60_000);
    await someFrames();
    expect(around.box.srcdoc).to.equal('');
    around.style.display = 'block';
    await drawn(() => around.shared.length);
    around.style.display = 'none';
    timers.pass(60_000);
    expect(around.frame.failed).to.equal(false);
  });
});
