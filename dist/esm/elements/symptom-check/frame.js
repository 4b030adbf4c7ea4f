import {
  html,
  nothing
} from "lit";
import { policy } from "../../core/trusted.js";
import { warn } from "../../core/warn.js";
import { HELLO } from "./messages.js";
import { Patience } from "./patience.js";
import { waysOf } from "./frame-ways.js";
import { frameView } from "./frame-view.js";
import { PLEASE, refused } from "./frame-faults.js";
import { frameDocument } from "./srcdoc.js";
import { onServer } from "../../core/server.js";
const PATIENCE = {
  /** From the document to its end, with the script. */
  load: 1e4,
  /** From there to the script's word that it runs. */
  start: 2e3,
  /** From there to the height of what was laid out. */
  layout: 4e3
};
class FrameController {
  failed = false;
  #host;
  #options;
  #patience = new Patience(() => !document.hidden && this.#hasBox());
  #boxes;
  #observed;
  /** The frame's window that a document was given to; each place on the page makes a new one. */
  #window;
  #port;
  #healed = false;
  #sent = "";
  #file;
  #title = "";
  #ways = [];
  constructor(host, options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }
  hostConnected() {
    if (this.#observed) this.#boxes?.observe(this.#observed);
  }
  hostDisconnected() {
    const frame = this.#observed;
    if (!frame || this.#window && frame.contentWindow === this.#window) return;
    this.#close();
    frame.removeAttribute("srcdoc");
    frame.before(frame);
    this.#window = void 0;
    this.#boxes?.disconnect();
    this.#recover();
  }
  hostUpdated() {
    this.#try(() => {
      const frame = this.#host.renderRoot.querySelector("iframe");
      if (frame && frame !== this.#observed) {
        this.#observed = frame;
        this.#boxes ??= new ResizeObserver(() => this.#seen());
        this.#boxes.observe(frame);
      }
      this.#tell();
    });
  }
  /** A page may have taken a name that this needs, such as `JSON`: then there are no questions, and help. */
  #try(act) {
    try {
      act();
    } catch (error) {
      if (!this.failed) this.#giveUp(String(error));
    }
  }
  render(title) {
    if (onServer) return html`<div class="room"><slot></slot></div>`;
    this.#title = title;
    if (!this.#file && !this.#look()) return nothing;
    return frameView(title, this.failed, this.#loaded);
  }
  /** Whether there is all that it takes; it stays so. */
  #look() {
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
  #fail(why) {
    this.#patience.stop();
    this.failed = true;
    warn(this.#host, `${why}. Showing only crisis help.`);
  }
  /**
   * The document is given to a frame that has a box, and only then. Chromium draws a sandboxed frame in a
   * process of its own, which never hears of a box that came after the document had begun.
   */
  #seen() {
    const frame = this.#observed;
    if (!frame || !this.#file || !this.#hasBox() || this.#window === frame.contentWindow) return;
    this.#window = frame.contentWindow;
    this.#ways = waysOf(this.#file);
    this.#next();
  }
  /** Tries the next way to the code; after the last there are no questions. */
  #next = () => {
    const [way, ...rest] = this.#ways;
    this.#ways = rest;
    if (way) void this.#give(way);
    else this.#giveUp(refused(this.#file?.src ?? ""));
  };
  async #give(way) {
    const [frame, within] = [this.#observed, this.#window];
    try {
      const { script, code } = await way();
      if (!frame || within !== this.#window) return;
      const text = frameDocument(this.#title, this.#options.settings().language, script, code);
      this.#healed = false;
      frame.srcdoc = policy()?.createHTML(text) ?? text;
      if (navigator.vendor.startsWith("Apple")) {
        frame.before(frame);
        this.#window = frame.contentWindow;
      }
      this.#patience.start(PATIENCE.load, this.#next);
    } catch (error) {
      if (within === this.#window) this.#giveUp(error.message);
    }
  }
  #giveUp(why) {
    this.#fail(why);
    this.#host.requestUpdate();
  }
  #hasBox() {
    const frame = this.#observed;
    return Boolean(frame?.clientWidth && (frame.checkVisibility?.() ?? true));
  }
  /** Each load is a new document: it gets a port of its own and starts anew. */
  #loaded = (event) => {
    const frame = event.target;
    if (frame.srcdoc) this.#try(() => this.#greet(frame));
  };
  #greet(frame) {
    this.#close();
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({ data }) => this.#try(() => this.#heard(data, frame));
    frame.contentWindow?.postMessage(HELLO, "*", [port2]);
    this.#patience.start(PATIENCE.start, this.#next);
    this.#tell();
  }
  /**
   * The script runs, but nothing was laid out: the frame's process takes its box for missing. Taking the
   * box away and giving it back tells it anew; another document wouldn't.
   */
  #unseen = () => {
    const frame = this.#observed;
    if (!frame || this.#healed) {
      this.#giveUp(PLEASE.layout);
      return;
    }
    this.#healed = true;
    frame.style.display = "none";
    frame.getClientRects();
    frame.style.display = "";
    this.#patience.start(PATIENCE.layout, this.#unseen);
  };
  #heard(message, frame) {
    if ("here" in message) {
      this.#recover();
      this.#patience.start(PATIENCE.layout, this.#unseen);
      return;
    }
    if ("share" in message) {
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
  #recover() {
    if (!this.failed) return;
    this.failed = false;
    this.#host.requestUpdate();
  }
  /** Tells the frame how the page looks and what it asks for, when that has changed. */
  #tell() {
    const frame = this.#observed;
    const ofPage = this.#options.settings();
    if (!this.#port || !frame) return;
    const reserved = parseFloat(getComputedStyle(frame).minHeight) || 0;
    const settings = {
      ...ofPage,
      style: this.#options.style(),
      reserved
    };
    const sent = JSON.stringify(settings);
    if (sent === this.#sent) return;
    this.#sent = sent;
    try {
      this.#port.postMessage(settings);
    } catch {
      this.#port.postMessage(JSON.parse(sent));
    }
  }
  #close() {
    this.#patience.stop();
    this.#port?.close();
    this.#port = void 0;
    this.#sent = "";
  }
}
export {
  FrameController
};
