import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { policy } from '../../core/trusted.js';
import { warn } from '../../core/warn.js';
import type { SharedAnswers } from '../../core/events.js';
import { HELLO, type FromFrame, type Settings } from './messages.js';
import { Patience } from './patience.js';
import type { FrameFile } from './frame-file.js';
import { waysOf, type Way } from './frame-ways.js';
import { frameView } from './frame-view.js';
import { PLEASE, refused } from './frame-faults.js';
import { frameDocument } from './srcdoc.js';
import { onServer } from '../../core/server.js';

/** How long each step may take that nothing else tells the end of, in ms. */
const PATIENCE = {
  /** From the document to its end, with the script. */
  load: 10_000,
  /** From there to the script's word that it runs. */
  start: 2000,
  /** From there to the height of what was laid out. */
  layout: 4000,
};

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** What the widget's attributes and properties ask for. */
export type SettingsOfPage = Omit<Settings, 'style' | 'reserved'>;

export interface FrameOptions {
  /** The built file that draws the questions; undefined where its address can't be known. */
  readonly file: () => FrameFile | undefined;
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
  readonly #host: Host;
  readonly #options: FrameOptions;
  readonly #patience = new Patience(() => !document.hidden && this.#hasBox());
  #boxes: ResizeObserver | undefined;
  #observed: HTMLIFrameElement | undefined;
  /** The frame's window that a document was given to; each place on the page makes a new one. */
  #window: Window | null | undefined;
  #port: MessagePort | undefined;
  #healed = false;
  #sent = '';
  #file: FrameFile | undefined;
  #title = '';
  #ways: readonly Way[] = [];

  constructor(host: Host, options: FrameOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#observed) this.#boxes?.observe(this.#observed);
  }

  hostDisconnected(): void {
    const frame = this.#observed;
    // Moved in one piece, the frame goes on (`moveBefore`).
    if (!frame || (this.#window && frame.contentWindow === this.#window)) return;
    this.#close();
    // In another place it must wait for its box once more, in a window that has none of the document yet.
    frame.removeAttribute('srcdoc');
    frame.before(frame);
    this.#window = undefined;
    this.#boxes?.disconnect();
    this.#recover();
  }

  hostUpdated(): void {
    this.#try(() => {
      const frame = this.#host.renderRoot.querySelector('iframe');
      if (frame && frame !== this.#observed) {
        this.#observed = frame;
        this.#boxes ??= new ResizeObserver(() => this.#seen());
        this.#boxes.observe(frame);
      }
      this.#tell();
    });
  }

  /** A page may have taken a name that this needs, such as `JSON`: then there are no questions, and help. */
  #try(act: () => void): void {
    try {
      act();
    } catch (error) {
      if (!this.failed) this.#giveUp(String(error));
    }
  }

  render(title: string): TemplateResult | typeof nothing {
    // The questions need a script: pre-rendered, their room is kept, and the fallback says so in it.
    if (onServer) return html`<div class="room"><slot></slot></div>`;
    this.#title = title;
    if (!this.#file && !this.#look()) return nothing;
    // Its document comes later: see #seen.
    return frameView(title, this.failed, this.#loaded);
  }

  /** Whether there is all that it takes; it stays so. */
  #look(): boolean {
    try {
      policy();
    } catch {
      this.#fail(PLEASE.policy);
      return false;
    }
    this.#file = this.#options.file();
    if (!this.#file) this.#fail(PLEASE.address);
    return Boolean(this.#file);
  }

  #fail(why: string): void {
    this.#patience.stop();
    this.failed = true;
    warn(this.#host, `${why}. Showing only crisis help.`);
  }

  /**
   * The document is given to a frame that has a box, and only then. Chromium draws a sandboxed frame in a
   * process of its own, which never hears of a box that came after the document had begun.
   */
  #seen(): void {
    const frame = this.#observed;
    if (!frame || !this.#file || !this.#hasBox() || this.#window === frame.contentWindow) return;
    this.#window = frame.contentWindow;
    this.#ways = waysOf(this.#file);
    this.#next();
  }

  /** Tries the next way to the code; after the last there are no questions. */
  readonly #next = (): void => {
    const [way, ...rest] = this.#ways;
    this.#ways = rest;
    if (way) void this.#give(way);
    else this.#giveUp(refused(this.#file?.src ?? ''));
  };

  async #give(way: Way): Promise<void> {
    const [frame, within] = [this.#observed, this.#window];
    try {
      const { script, code } = await way();
      if (!frame || within !== this.#window) return;
      const text = frameDocument(this.#title, this.#options.settings().language, script, code);
      this.#healed = false;
      frame.srcdoc = policy()?.createHTML(text) ?? text;
      // In Safari, 'self' of the page's policy is the page only for a frame that comes with its document.
      if (navigator.vendor.startsWith('Apple')) {
        frame.before(frame);
        this.#window = frame.contentWindow;
      }
      this.#patience.start(PATIENCE.load, this.#next);
    } catch (error) {
      if (within === this.#window) this.#giveUp((error as Error).message);
    }
  }

  #giveUp(why: string): void {
    this.#fail(why);
    this.#host.requestUpdate();
  }

  #hasBox(): boolean {
    // Before Safari 17.4 nothing tells of what is skipped; its width is all there is.
    const frame = this.#observed as Partial<HTMLElement> | undefined;
    return Boolean(frame?.clientWidth && (frame.checkVisibility?.() ?? true));
  }

  /** Each load is a new document: it gets a port of its own and starts anew. */
  readonly #loaded = (event: Event): void => {
    const frame = event.target as HTMLIFrameElement;
    // The empty page that it has before.
    if (frame.srcdoc) this.#try(() => this.#greet(frame));
  };

  #greet(frame: HTMLIFrameElement): void {
    this.#close();
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({ data }: MessageEvent<FromFrame>) =>
      this.#try(() => this.#heard(data, frame));
    frame.contentWindow?.postMessage(HELLO, '*', [port2]);
    this.#patience.start(PATIENCE.start, this.#next);
    this.#tell();
  }

  /**
   * The script runs, but nothing was laid out: the frame's process takes its box for missing. Taking the
   * box away and giving it back tells it anew; another document wouldn't.
   */
  readonly #unseen = (): void => {
    const frame = this.#observed;
    if (!frame || this.#healed) {
      this.#giveUp(PLEASE.layout);
      return;
    }
    this.#healed = true;
    frame.style.display = 'none';
    // Asking for a box has it laid out without one.
    frame.getClientRects();
    frame.style.display = '';
    this.#patience.start(PATIENCE.layout, this.#unseen);
  };

  #heard(message: FromFrame, frame: HTMLIFrameElement): void {
    if ('here' in message) {
      this.#recover();
      this.#patience.start(PATIENCE.layout, this.#unseen);
      return;
    }
    if ('share' in message) {
      this.#options.onShare(message.share);
      return;
    }
    this.#patience.stop();
    frame.style.blockSize = `${message.height}px`;
    this.#recover();
    if (message.moved && this.#host.getBoundingClientRect().top < 0) this.#host.scrollIntoView();
    this.#options.onReady();
  }

  /** It was late, and no more than that. */
  #recover(): void {
    if (!this.failed) return;
    this.failed = false;
    this.#host.requestUpdate();
  }

  /** Tells the frame how the page looks and what it asks for, when that has changed. */
  #tell(): void {
    const frame = this.#observed;
    // Read at any time: what is wrong with an option is said, whether the questions come up or not.
    const ofPage = this.#options.settings();
    if (!this.#port || !frame) return;
    const reserved = parseFloat(getComputedStyle(frame).minHeight) || 0;
    const settings: Settings = {
      ...ofPage,
      style: this.#options.style(),
      reserved,
    };
    const sent = JSON.stringify(settings);
    if (sent === this.#sent) return;
    this.#sent = sent;
    try {
      // Not as JSON, which old libraries on pages write in a way of their own.
      this.#port.postMessage(settings);
    } catch {
      // A clinic's content may hold what can't be cloned; what JSON keeps of it is all there is to use.
      this.#port.postMessage(JSON.parse(sent));
    }
  }

  #close(): void {
    this.#patience.stop();
    this.#port?.close();
    this.#port = undefined;
    this.#sent = '';
  }
}
