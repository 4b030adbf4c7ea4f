import { expect } from '@open-wc/testing';
import {
  HELLO,
  type FromFrame,
  type Settings,
} from '../../../../src/elements/symptom-check/messages.js';
import { mount } from '../../../../src/elements/symptom-check/questionnaire/mount.js';
import type { QuestionnaireElement } from '../../../../src/elements/symptom-check/questionnaire/questionnaire.js';
import { until } from '../../../support/until.mjs';
import { SETTINGS } from '../support.js';

/** A page that is its own parent stands for the frame and the page around it. */
const drawn = (): QuestionnaireElement | null => document.querySelector('care-questionnaire');

/** What came through the port so far. */
class Line {
  readonly heard: FromFrame[] = [];
  readonly #channel = new MessageChannel();
  readonly port = this.#channel.port2;

  constructor() {
    this.#channel.port1.onmessage = ({ data }: MessageEvent<FromFrame>) => this.heard.push(data);
  }

  tell(settings: Partial<Settings> = {}): void {
    this.#channel.port1.postMessage({ ...SETTINGS, ...settings });
  }
}

/** Posts to this window, from itself or from another one, and waits until it has come. */
async function post(message: unknown, ports: Transferable[] = [], from?: Window): Promise<void> {
  let heard = false;
  const end = ({ data }: MessageEvent): void => {
    heard ||= data === 'end';
  };
  addEventListener('message', end);
  // A message comes from the window whose function posts it.
  const posting = from
    ? ((from as unknown as typeof globalThis).Function(
        'to',
        'message',
        'ports',
        'to.postMessage(message, "*", ports)',
      ) as (to: Window, message: unknown, ports: Transferable[]) => void)
    : (to: Window, data: unknown, list: Transferable[]) => to.postMessage(data, '*', list);
  posting(window, message, ports);
  posting(window, 'end', []);
  await until(() => heard, 'the message', 10_000);
  removeEventListener('message', end);
}

async function mounted(): Promise<{ line: Line; element: QuestionnaireElement }> {
  mount();
  const line = new Line();
  await post(HELLO, [line.port]);
  return { line, element: drawn()! };
}

describe('the questions in their frame', () => {
  afterEach(() => {
    drawn()?.remove();
    document.body.removeAttribute('style');
    document.documentElement.removeAttribute('style');
    document.documentElement.removeAttribute('lang');
  });

  it('come with the first word of the page around, and first say that they are here', async () => {
    mount();
    expect(drawn()).to.equal(null);
    const line = new Line();
    await post(HELLO, [line.port]);
    expect(drawn()?.isConnected).to.equal(true);
    expect(document.body.style.margin).to.equal('0px');
    await until(() => line.heard.length, 'a word');
    expect(line.heard[0]).to.deep.equal({ here: true });
  });

  it('ignore a message from another window', async () => {
    mount();
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const stranger = new Line();
    await post(HELLO, [stranger.port], frame.contentWindow!);
    expect(drawn()).to.equal(null);
    frame.remove();
    // The page itself is heard all the same.
    const line = new Line();
    await post(HELLO, [line.port]);
    expect(drawn()).not.to.equal(null);
    expect(stranger.heard).to.deep.equal([]);
  });

  it('ignore another word, and a word without a port', async () => {
    mount();
    await post('care-widgets/other', [new Line().port]);
    await post(HELLO);
    expect(drawn()).to.equal(null);
    await post(HELLO, [new Line().port]);
    expect(drawn()).not.to.equal(null);
  });

  it('speak to the first that greeted them, and to no other', async () => {
    const { element } = await mounted();
    const { send } = element;
    await post(HELLO, [new Line().port]);
    expect(element.send).to.equal(send);
  });

  it('look and speak as the page says, and leave what it doesn’t say any more', async () => {
    const { line, element } = await mounted();
    const root = document.documentElement;
    line.tell({ language: 'es', style: { '--care-color-text': 'red', direction: 'ltr' } });
    await until(() => root.lang === 'es', 'the settings');
    expect(root.style.getPropertyValue('--care-color-text')).to.equal('red');
    expect(root.style.getPropertyValue('scrollbar-gutter')).to.equal('stable');
    expect(element.settings?.language).to.equal('es');
    line.tell({ language: 'en', style: { direction: 'ltr' } });
    await until(() => root.lang === 'en', 'the settings');
    expect(root.style.getPropertyValue('--care-color-text')).to.equal('');
    expect(root.style.direction).to.equal('ltr');
  });

  for (const [what, event, resets] of [
    ['forget the answers when the page is left', new PageTransitionEvent('pagehide'), 1],
    [
      'forget them once more when it comes back from the browser’s memory',
      new PageTransitionEvent('pageshow', { persisted: true }),
      1,
    ],
    ['keep them when a page comes up', new PageTransitionEvent('pageshow'), 0],
  ] as const) {
    it(what, async () => {
      const { element } = await mounted();
      let count = 0;
      element.reset = () => count++;
      dispatchEvent(event);
      expect(count).to.equal(resets);
    });
  }

  it('tell a page that was left nothing, and tell it again once it is back', async () => {
    const { line, element } = await mounted();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    element.send({ height: 1, moved: false });
    dispatchEvent(new PageTransitionEvent('pageshow'));
    element.send({ height: 2, moved: false });
    await until(() => line.heard.length > 1, 'a height');
    expect(line.heard).to.deep.equal([{ here: true }, { height: 2, moved: false }]);
  });
});
