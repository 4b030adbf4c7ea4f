import { nextFrame } from '@open-wc/testing';
import { LitElement, type TemplateResult, type nothing } from 'lit';
import {
  FrameController,
  type SettingsOfPage,
} from '../../../../src/elements/symptom-check/frame.js';
import type { FrameFile } from '../../../../src/elements/symptom-check/frame-file.js';
import type { FromFrame, Settings } from '../../../../src/elements/symptom-check/messages.js';
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
export const SPEAKS = QUESTIONS.replace('HERE', 'port.postMessage({ here: true });');
export const SAYS_NOTHING = QUESTIONS.replace('HERE', '');
export const fileOf = (code: string): FrameFile => ({
  src: `data:text/javascript,${encodeURIComponent(code)}`,
});

/** Enough to be told apart: the frame's own script takes no note of the rest. */
export const SETTINGS = {
  instrument: 'phq-9',
  language: 'en',
  headingLevel: 3,
  words: { title: 'Title' },
} as unknown as SettingsOfPage;

interface Echo {
  readonly word: string;
  readonly settings?: Settings;
}

/** The widget around the frame, and what it hears. */
export class Around extends LitElement {
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

  /** For a test to ask: to describe a frame, its runner would look at all that its window holds. */
  get hasBox(): boolean {
    return Boolean(this.renderRoot.querySelector('iframe'));
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
    await until(() => this.shared.length >= count, 'an echo');
    return this.shared[count - 1]!;
  }
}
customElements.define('around-frame', Around);

/** A page with the widget for each test, and what a test needs of it. */
export class Stage {
  around!: Around;
  timers: HeldTimers | undefined;
  readonly #undo: (() => void)[] = [];

  constructor() {
    beforeEach(() => {
      this.around = new Around();
      this.around.style.display = 'block';
    });
    afterEach(() => {
      this.timers?.release();
      this.timers = undefined;
      this.around.remove();
      this.giveBack();
    });
  }

  show(): Around {
    document.body.append(this.around);
    return this.around;
  }

  /** Takes a name of the page for its own, until `giveBack` or the end of the test. */
  take(target: object, name: string, value: unknown): void {
    const own = Object.getOwnPropertyDescriptor(target, name);
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
    this.#undo.push(() => {
      if (own) Object.defineProperty(target, name, own);
      else Reflect.deleteProperty(target, name);
    });
  }

  giveBack(): void {
    for (const each of this.#undo.splice(0).reverse()) each();
  }

  /** Another place on the page. */
  place(): HTMLElement {
    const box = document.createElement('div');
    document.body.append(box);
    this.#undo.push(() => box.remove());
    return box;
  }

  holdTimers(): HeldTimers {
    this.timers = holdTimers();
    return this.timers;
  }

  /** How often the questions came up: each time they are told of settings without a wish. */
  get comings(): number {
    return this.around.shared.filter(({ settings }) => settings && !settings.subject).length;
  }
}

/** Waits by what is drawn, where the page's timers stand still. */
export async function drawn(look: () => unknown): Promise<void> {
  while (!look()) await nextFrame();
}

/** Long enough for what comes of a new size. */
export async function someFrames(): Promise<void> {
  for (let count = 0; count < 3; count++) await nextFrame();
}
