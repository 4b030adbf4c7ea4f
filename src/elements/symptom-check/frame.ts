import {
  html,
  noChange,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { MARKERS } from '../../shared/markers.js';
import { policy } from '../../shared/trusted.js';
import { warn } from '../../shared/warn.js';
import type { SharedAnswers } from '../../shared/events.js';
import { HELLO, type FromFrame, type Settings } from './messages.js';
import { frameDocument } from './srcdoc.js';
import { onServer } from '../../shared/server.js';

/** How long a loaded frame may stay silent, in ms, before the widget says that it can't run. */
const PATIENCE = 10_000;

const PLEASE = {
  address:
    'its own address is unknown, so its questions cannot run out of the page’s reach. Load symptom-check.js by <script src>, or set SymptomCheckElement.frameScript',
  policy: 'the page does not allow the Trusted Types policy "care-widgets"',
  silence: 'its frame did not start. Is the script allowed in frames, too (see the docs on CSP)?',
};

/** What the widget's attributes and properties ask for. */
export type SettingsOfPage = Omit<Settings, 'style' | 'reserved'>;

export interface FrameOptions {
  /** Address of the built file that draws the questions; undefined where it can't be known. */
  readonly address: () => string | undefined;
  readonly settings: () => SettingsOfPage;
  /** The widget's size as it stands, which the questions take over. */
  readonly style: () => Settings['style'];
  readonly onReady: () => void;
  readonly onShare: (answers: SharedAnswers) => void;
}

/**
 * The frame that answers can't leave: sandboxed, with an origin of its own, so that no script of the
 * page can look inside. Fails closed: where it can't run there are no questions at all.
 */
export class FrameController implements ReactiveController {
  failed = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: FrameOptions;
  #port: MessagePort | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #sent = '';
  #document: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: FrameOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.#close();
  }

  hostUpdated(): void {
    this.#tell();
  }

  render(title: string): TemplateResult | typeof nothing {
    // The questions need a script: pre-rendered, their room is kept, and the fallback says so in it.
    if (onServer) return html`<div class="room"><slot></slot></div>`;
    this.#document ??= this.#make(title);
    if (!this.#document) return nothing;
    // Trusted HTML is an object, which lit sets anew at each rendering: the frame would forget the answers.
    return html`<iframe
      part="frame"
      class=${MARKERS}
      title=${title}
      ?hidden=${this.failed}
      sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads allow-top-navigation-by-user-activation"
      allow="clipboard-write"
      data-sentry-block
      data-dd-privacy="hidden"
      data-clarity-mask="true"
      data-openreplay-hidden
      data-nr-block
      data-hj-suppress
      .srcdoc=${this.#port ? noChange : this.#document}
      @load=${this.#loaded}
    ></iframe>`;
  }

  #make(title: string): string | undefined {
    const address = this.#options.address();
    if (!address) {
      this.#fail('address');
      return undefined;
    }
    const text = frameDocument(address, title, this.#options.settings().language);
    try {
      return policy()?.createHTML(text) ?? text;
    } catch {
      this.#fail('policy');
      return undefined;
    }
  }

  #fail(why: keyof typeof PLEASE): void {
    this.failed = true;
    warn(this.#host, `${PLEASE[why]}. Showing crisis help and no questions.`);
  }

  /** Each load is a new document: it gets a port of its own and starts anew. */
  readonly #loaded = (event: Event): void => {
    const frame = event.target as HTMLIFrameElement;
    this.#close();
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({ data }: MessageEvent<FromFrame>) => this.#heard(data, frame);
    frame.contentWindow?.postMessage(HELLO, '*', [port2]);
    this.#patience = setTimeout(() => {
      this.#fail('silence');
      this.#host.requestUpdate();
    }, PATIENCE);
    this.#tell();
  };

  #heard(message: FromFrame, frame: HTMLIFrameElement): void {
    if ('share' in message) {
      this.#options.onShare(message.share);
      return;
    }
    clearTimeout(this.#patience);
    frame.style.blockSize = `${message.height}px`;
    if (this.failed) {
      this.failed = false;
      this.#host.requestUpdate();
    }
    if (message.moved && this.#host.getBoundingClientRect().top < 0) this.#host.scrollIntoView();
    this.#options.onReady();
  }

  /** Tells the frame how the page looks and what it asks for, when that has changed. */
  #tell(): void {
    const frame = this.#host.shadowRoot?.querySelector('iframe');
    if (!this.#port || !frame) return;
    const reserved = parseFloat(getComputedStyle(frame).minHeight) || 0;
    const settings: Settings = {
      ...this.#options.settings(),
      style: this.#options.style(),
      reserved,
    };
    const sent = JSON.stringify(settings);
    if (sent === this.#sent) return;
    this.#sent = sent;
    // A clinic's content may hold what can't be cloned; what JSON keeps of it is all there is to use.
    this.#port.postMessage(JSON.parse(sent));
  }

  #close(): void {
    clearTimeout(this.#patience);
    this.#port?.close();
    this.#port = undefined;
    this.#sent = '';
  }
}
