import { expect } from '@open-wc/testing';
import { LitElement, type TemplateResult, type nothing } from 'lit';
import {
  FrameController,
  type SettingsOfPage,
} from '../../../../src/elements/symptom-check/frame.js';
import type { FrameFile } from '../../../../src/elements/symptom-check/frame-file.js';
import type { FromFrame, Settings } from '../../../../src/elements/symptom-check/messages.js';
import { warningsDuring } from '../../../support/console.js';
import { holdTimers, type HeldTimers } from '../../../support/timers.js';
import { until } from '../../../support/until.mjs';

/**
 * Stands for the questions: sends back what it is told, as an answer that is shared, and says what the patient
 * of its settings lists.
 */
const QUESTIONS = `addEventListener('message', ({ data: word, ports: [port] }) => {
  if (!port) return;
  HERE
  port.onmessage = ({ data }) => {
    port.postMessage({ share: { word, settings: data } });
    for (const each of JSON.parse(data.subject ?? '[]')) port.postMessage(each);
  };
});`;
const SPEAKS = QUESTIONS.replace('HERE', 'port.postMessage({ here: true });');
const SAYS_NOTHING = QUESTIONS.replace('HERE', '');
const fileOf = (code: string): FrameFile => ({
  src: `data:text/javascript,${encodeURIComponent(code)}`,
});

/** Enough to be told apart: the frame's own script takes no note of the rest. */
const SETTINGS = {
  instrument: 'phq-9',
  language: 'en',
  headingLevel: 3,
  words: { title: 'Title' },
} as unknown as SettingsOfPage;

interface Echo {
  readonly word: string;
  readonly settings: Settings;
}

/** The widget around the frame, and what it hears. */
class Around extends LitElement {
  file: FrameFile | undefined = fileOf(SPEAKS);
  asked: SettingsOfPage = SETTINGS;
  look: Record<string, string> = { color: 'red' };
  readonly shared: Echo[] = [];
  ready = 0;
  scrolled = 0;
  updates = 0;
  readonly frame: FrameController = new FrameController(this, {
    file: () => this.file,
    settings: () => this.asked,
    style: () => this.look,
    onReady: () => this.ready++,
    onShare: (answers) => this.shared.push(answers as unknown as Echo),
  });

  override scrollIntoView(): void {
    this.scrolled++;
  }

  override requestUpdate(...args: Parameters<LitElement['requestUpdate']>): void {
    this.updates = (this.updates || 0) + 1;
    super.requestUpdate(...args);
  }

  override render(): TemplateResult | typeof nothing {
    return this.frame.render('Title');
  }

  get box(): HTMLIFrameElement {
    return this.renderRoot.querySelector('iframe')!;
  }

  /** Has the questions send this. */
  async says(...messages: readonly FromFrame[]): Promise<void> {
    const before = this.shared.length;
    // One more, by which it is known that the others have come.
    const all = [...messages, { share: { word: 'end' } }];
    this.asked = { ...this.asked, subject: JSON.stringify(all) };
    this.requestUpdate();
    await until(
      () => this.shared.slice(before).some(({ word }) => word === 'end'),
      'what they say',
    );
  }

  async echo(count = 1): Promise<Echo> {
    return until(() => this.shared.length >= count && this.shared[count - 1], 'an echo', 10_000);
  }
}
customElements.define('around-frame', Around);

describe('the page around the frame', () => {
  let around: Around;
  let timers: HeldTimers | undefined;
  let undo: (() => void)[];
  const isGone = () => until(() => around.frame.failed, 'giving up', 10_000);
  /** Takes a property of the page for one test. */
  const take = (target: object, name: string, value: unknown): void => {
    const own = Object.getOwnPropertyDescriptor(target, name);
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
    undo.push(() => {
      if (own) Object.defineProperty(target, name, own);
      else Reflect.deleteProperty(target, name);
    });
  };
  const show = (): Around => {
    document.body.append(around);
    return around;
  };
  /** How often the questions came up: each time they are told of settings without a wish. */
  const comings = (): number =>
    around.shared.filter(({ settings }) => settings && !settings.subject).length;

  beforeEach(() => {
    undo = [];
    around = new Around();
    around.style.display = 'block';
  });
  afterEach(() => {
    timers?.release();
    timers = undefined;
    around.remove();
    for (const each of undo.reverse()) each();
  });

  // First of all: a policy that was allowed once is there for good.
  it('draws no frame where the page doesn’t allow the policy, and says so', async () => {
    take(globalThis, 'trustedTypes', {
      createPolicy() {
        throw new TypeError('refused');
      },
    });
    const said = await warningsDuring(() => show().updateComplete);
    expect(around.renderRoot.querySelector('iframe')).to.equal(null);
    expect(said).to.have.length(1);
    expect(said[0]).to.include('does not allow the Trusted Types policy');
  });

  describe('and what it tells', () => {
    it('greets the questions by their word, and says how it looks and what it asks for', async () => {
      show();
      await around.updateComplete;
      around.box.style.minHeight = '321px';
      const { word, settings } = await around.echo();
      expect(word).to.equal('care-widgets/symptom-check');
      expect(around.box.srcdoc).to.include('<title>Title</title>').and.include('lang="en"');
      expect(settings).to.deep.equal({
        ...SETTINGS,
        style: { color: 'red' },
        reserved: 321,
      });
    });

    it('says nothing twice, and says what has changed', async () => {
      show();
      await around.echo();
      around.requestUpdate();
      await around.updateComplete;
      around.look = { color: 'blue' };
      around.requestUpdate();
      const { settings } = await around.echo(2);
      expect(settings.style).to.deep.equal({ color: 'blue' });
      expect(settings.reserved).to.equal(0);
    });

    it('says what can be said of content that can’t be cloned', async () => {
      const words = { ...SETTINGS.words, own: () => {} };
      around.asked = { ...SETTINGS, words };
      const { settings } = await show().echo();
      expect(settings.words).to.deep.equal(SETTINGS.words);
    });

    it('gives a frame that loads again a port of its own, and hears the old one no more', async () => {
      const closed: MessagePort[] = [];
      const ports: MessagePort[] = [];
      const Channel = MessageChannel;
      take(
        globalThis,
        'MessageChannel',
        class extends Channel {
          constructor() {
            super();
            const { port1 } = this;
            ports.push(port1);
            port1.close = () => {
              closed.push(port1);
              MessagePort.prototype.close.call(port1);
            };
          }
        },
      );
      await show().echo();
      expect(closed).to.have.length(0);
      const { srcdoc } = around.box;
      around.box.srcdoc = srcdoc;
      const { settings } = await around.echo(2);
      expect(settings.instrument).to.equal('phq-9');
      expect(ports).to.have.length(2);
      expect(closed.length === 1 && closed[0] === ports[0]).to.equal(true);
    });

    it('closes its port when it is taken off the page', async () => {
      await show().echo();
      let closed = 0;
      const { close } = MessagePort.prototype;
      take(MessagePort.prototype, 'close', function (this: MessagePort) {
        closed++;
        close.call(this);
      });
      around.remove();
      expect(closed).to.equal(1);
      expect(around.box.hasAttribute('srcdoc')).to.equal(false);
      let told = 0;
      take(MessagePort.prototype, 'postMessage', () => told++);
      around.look = { color: 'blue' };
      around.requestUpdate();
      await around.updateComplete;
      expect(told).to.equal(0);
    });
  });

  describe('and what it hears', () => {
    it('gives the frame the height it asks for, and tells that the questions are there', async () => {
      await show().echo();
      expect(around.ready).to.equal(0);
      await around.says({ height: 456, moved: false });
      expect(around.box.style.blockSize).to.equal('456px');
      expect(around.ready).to.equal(1);
      expect(around.scrolled).to.equal(0);
    });

    it('comes into view with a new step only where its top is out of view', async () => {
      await show().echo();
      await around.says({ height: 400, moved: true });
      expect(around.scrolled).to.equal(0);
      document.body.style.margin = '0';
      undo.push(() => document.body.removeAttribute('style'));
      around.style.marginTop = '-0.5px';
      await around.says({ height: 401, moved: false });
      expect(around.scrolled).to.equal(0);
      await around.says({ height: 402, moved: true });
      expect(around.scrolled).to.equal(1);
      around.style.marginTop = '0';
      await around.says({ height: 403, moved: true });
      expect(around.scrolled).to.equal(1);
    });

    it('hands on what is shared, and takes it for nothing else', async () => {
      await show().echo();
      const { ready, box } = around;
      await around.says({ share: { word: 'mine' } as never });
      expect(around.shared.filter(({ word }) => word === 'mine')).to.have.length(1);
      expect(around.ready).to.equal(ready);
      expect(box.style.blockSize).to.equal('');
    });
  });

  describe('and its patience', () => {
    beforeEach(() => {
      timers = holdTimers();
    });
    /** `until` waits by the page's timers, which stand still here. */
    const frames = async (look: () => unknown): Promise<void> => {
      while (!look()) await new Promise((done) => requestAnimationFrame(done));
    };

    it('ends with the last way to the code, two seconds after the document where no script says a word', async () => {
      around.file = fileOf(SAYS_NOTHING);
      const said = await warningsDuring(async () => {
        show();
        await frames(() => around.shared.length === 1);
        timers!.pass(1999);
        expect(around.box.srcdoc).to.include('data:text/javascript');
        timers!.pass(1);
        // The page's own copy is the next way, and this file leaves none.
        await frames(() => around.frame.failed);
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/is missing.*Showing only crisis help\.$/);
      await around.updateComplete;
      expect(around.box.hidden).to.equal(true);
    });

    it('tries the page’s copy where the frame’s own request led nowhere', async () => {
      const copy = `document.currentScript.care = () => { ${SPEAKS} };`;
      around.file = { src: `data:text/javascript,${encodeURIComponent(copy)}` };
      show();
      await frames(() => around.box?.srcdoc && timers!.waiting);
      await frames(() => {
        timers!.pass(500);
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
        show();
        await frames(() => {
          timers!.pass(500);
          return around.frame.failed;
        });
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.include(`couldn’t load ${src}.`);
    });

    it('waits ten seconds for a document to end, then goes the next way', async () => {
      const copy = 'document.currentScript.care = () => {};';
      around.file = { src: `data:text/javascript,${encodeURIComponent(copy)}` };
      show();
      await around.updateComplete;
      around.renderRoot.addEventListener('load', (event) => event.stopImmediatePropagation(), true);
      await frames(() => around.box.srcdoc);
      const { srcdoc } = around.box;
      timers!.pass(9999);
      expect(timers!.waiting).to.equal(1);
      timers!.pass(1);
      expect(timers!.waiting).to.equal(0);
      await frames(() => around.box.srcdoc !== srcdoc);
      expect(around.box.srcdoc).to.include('<script>(() => {})()</script>');
    });

    it('ends where the questions are there, and where they have left or failed', async () => {
      show();
      await frames(() => around.shared.length);
      expect(timers!.waiting).to.equal(1);
      around.asked = { ...SETTINGS, subject: JSON.stringify([{ height: 300, moved: false }]) };
      around.requestUpdate();
      await frames(() => around.ready);
      expect(timers!.waiting).to.equal(0);

      const parent = around.parentElement!;
      around.remove();
      around.asked = SETTINGS;
      parent.append(around);
      await frames(() => comings() > 1);
      expect(timers!.waiting).to.equal(1);
      around.remove();
      expect(timers!.waiting).to.equal(0);

      parent.append(around);
      await frames(() => comings() > 2);
      await warningsDuring(async () => {
        Object.defineProperty(around, 'asked', { value: undefined });
        take(globalThis, 'JSON', undefined);
        around.requestUpdate();
        await around.updateComplete;
      });
      expect(around.frame.failed).to.equal(true);
      expect(timers!.waiting).to.equal(0);
    });

    it('begins again with a late word of the script', async () => {
      around.file = fileOf(SAYS_NOTHING);
      await warningsDuring(async () => {
        show();
        await frames(() => around.shared.length);
        timers!.pass(2000);
        await frames(() => around.frame.failed);
      });
      around.asked = { ...SETTINGS, subject: JSON.stringify([{ here: true }]) };
      around.requestUpdate();
      await frames(() => !around.frame.failed);
      expect(timers!.waiting).to.equal(1);
      await around.updateComplete;
      expect(around.box.hidden).to.equal(false);
    });

    it('heals a frame that is never laid out once, after four seconds, then gives up after four more', async () => {
      const shown: string[] = [];
      const said = await warningsDuring(async () => {
        await show();
        await frames(() => around.shared.length);
        const { box } = around;
        const { getClientRects } = box;
        box.getClientRects = () => {
          shown.push(box.style.display);
          return getClientRects.call(box);
        };
        timers!.pass(3999);
        expect(shown).to.deep.equal([]);
        timers!.pass(1);
        expect(shown).to.deep.equal(['none']);
        expect(box.style.display).to.equal('');
        timers!.pass(3999);
        expect(around.frame.failed).to.equal(false);
        timers!.pass(1);
      });
      expect(shown).to.deep.equal(['none']);
      expect(around.frame.failed).to.equal(true);
      expect(said).to.have.length(1);
      expect(said[0]).to.include('never laid out');
    });

    it('heals each document anew', async () => {
      show();
      await frames(() => around.shared.length);
      timers!.pass(4000);
      expect(around.frame.failed).to.equal(false);
      const other = document.createElement('div');
      document.body.append(other);
      undo.push(() => other.remove());
      other.append(around);
      await frames(() => around.shared.length > 1);
      timers!.pass(4000);
      expect(around.frame.failed).to.equal(false);
    });

    it('shows the questions after all where they were late, and says no more', async () => {
      await warningsDuring(async () => {
        show();
        await frames(() => around.shared.length);
        timers!.pass(8000);
        await around.updateComplete;
        expect(around.box.hidden).to.equal(true);
        const all = [{ height: 300, moved: false }];
        around.asked = { ...around.asked, subject: JSON.stringify(all) };
        around.requestUpdate();
        await frames(() => around.ready);
      });
      expect(around.frame.failed).to.equal(false);
      await around.updateComplete;
      expect(around.box.hidden).to.equal(false);
      expect(timers!.waiting).to.equal(0);
    });

    it('is not tried while the frame has no box', async () => {
      around.style.display = 'none';
      show();
      await around.updateComplete;
      timers!.pass(60_000);
      for (const _ of [1, 2, 3]) await new Promise((done) => requestAnimationFrame(done));
      expect(around.box.srcdoc).to.equal('');
      around.style.display = 'block';
      await frames(() => around.shared.length);
      around.style.display = 'none';
      timers!.pass(60_000);
      expect(around.frame.failed).to.equal(false);
    });
  });

  describe('in another place', () => {
    const other = (): HTMLElement => {
      const box = document.createElement('div');
      document.body.append(box);
      undo.push(() => box.remove());
      return box;
    };

    it('begins anew, with a document of its own', async () => {
      await show().echo();
      await around.says({ height: 300, moved: false });
      const count = around.shared.length;
      other().append(around);
      const { settings } = await around.echo(count + 1);
      expect(settings.instrument).to.equal('phq-9');
      await around.says({ height: 310, moved: false });
      expect(around.box.style.blockSize).to.equal('310px');
    });

    it('begins anew where it had failed', async () => {
      take(globalThis, 'JSON', undefined);
      const said = await warningsDuring(async () => {
        show();
        await isGone();
      });
      undo.pop()!();
      expect(said).to.have.length(1);
      other().append(around);
      expect(around.frame.failed).to.equal(false);
      await around.echo();
    });

    it('begins no document of a place that it has left', async () => {
      const scripts: (HTMLScriptElement & { care?: unknown })[] = [];
      take(document.head, 'append', (script: HTMLScriptElement) => scripts.push(script));
      // One's own file with a hash: the page has its copy before the frame has a document.
      around.file = { src: `${location.origin}/held.js`, hash: 'x' };
      show();
      const script = await until(() => scripts[0], 'the page’s copy');
      around.remove();
      script.care = () => {};
      script.onload?.(new Event('load'));
      await new Promise((done) => setTimeout(done));
      expect(around.box.srcdoc).to.equal('');
    });

    it('goes on where it gets another size', async () => {
      await show().echo();
      around.box.style.width = '200px';
      for (const _ of [1, 2, 3]) await new Promise((done) => requestAnimationFrame(done));
      await around.says({ height: 300, moved: false });
      expect(comings()).to.equal(1);
    });

    it('goes on where it is moved in one piece', async function () {
      const box = other() as HTMLElement & { moveBefore?: (node: Node, child: null) => void };
      if (!box.moveBefore) this.skip();
      await show().echo();
      box.moveBefore(around, null);
      await around.says({ height: 300, moved: false });
      expect(around.box.style.blockSize).to.equal('300px');
      expect(comings()).to.equal(1);
    });
  });

  describe('where there can be no questions', () => {
    it('says once why, in the error’s own words, where the page has taken a name', async () => {
      const said = await warningsDuring(async () => {
        Object.defineProperty(around, 'asked', {
          get() {
            throw new Error('taken');
          },
        });
        show();
        await isGone();
        around.requestUpdate();
        await around.updateComplete;
      });
      expect(said).to.deep.equal(['<around-frame> Error: taken. Showing only crisis help.']);
      expect(around.box.hidden).to.equal(true);
    });

    it('draws no frame where no file is known', async () => {
      around.file = undefined;
      const said = await warningsDuring(() => show().updateComplete);
      expect(around.renderRoot.querySelector('iframe')).to.equal(null);
      expect(around.frame.failed).to.equal(true);
      expect(said).to.have.length(1);
      expect(said[0]).to.include('its own address is unknown');
    });
  });

  describe('with a document', () => {
    /** How often the frame was put in again until the questions were there and had another size. */
    const puttings = async (): Promise<number> => {
      await show().updateComplete;
      let count = 0;
      const observer = new MutationObserver((records) => {
        count += records.filter(({ addedNodes }) => addedNodes.length).length;
      });
      observer.observe(around.renderRoot, { childList: true });
      await around.echo();
      around.box.style.width = '200px';
      for (const _ of [1, 2, 3]) await new Promise((done) => requestAnimationFrame(done));
      await around.says({ height: 300, moved: false });
      expect(around.box.style.blockSize).to.equal('300px');
      observer.disconnect();
      return count;
    };

    it('stays where it is', async () => {
      expect(await puttings()).to.equal(0);
      expect(comings()).to.equal(1);
    });

    it('is put in once more in Safari, whose policy speaks of frames that come with their document', async () => {
      take(navigator, 'vendor', 'Apple Computer, Inc.');
      expect(await puttings()).to.equal(1);
      expect(comings()).to.equal(1);
    });

    it('comes where the browser tells nothing of what is skipped', async () => {
      take(Element.prototype, 'checkVisibility', undefined);
      expect(await puttings()).to.equal(0);
    });
  });
});
