import {
  html,
  noChange,
  nothing
} from "lit";
import { MARKERS } from "../../shared/markers.js";
import { policy } from "../../shared/trusted.js";
import { warn } from "../../shared/warn.js";
import { HELLO } from "./messages.js";
import { frameDocument } from "./srcdoc.js";
import { onServer } from "../../shared/server.js";
const PATIENCE = 1e4;
const PLEASE = {
  address: "its own address is unknown, so its questions cannot run out of the page\u2019s reach. Load symptom-check.js by <script src>, or set SymptomCheckElement.frameScript",
  policy: 'the page does not allow the Trusted Types policy "care-widgets"',
  silence: "its frame did not start. Is the script allowed in frames, too (see the docs on CSP)?"
};
class FrameController {
  failed = false;
  #host;
  #options;
  #port;
  #patience;
  #sent = "";
  #document;
  constructor(host, options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }
  hostConnected() {
  }
  hostDisconnected() {
    this.#close();
  }
  hostUpdated() {
    this.#tell();
  }
  render(title) {
    if (onServer) return html`<div class="room"><slot></slot></div>`;
    this.#document ??= this.#make(title);
    if (!this.#document) return nothing;
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
  #make(title) {
    const address = this.#options.address();
    if (!address) {
      this.#fail("address");
      return void 0;
    }
    const text = frameDocument(address, title, this.#options.settings().language);
    try {
      return policy()?.createHTML(text) ?? text;
    } catch {
      this.#fail("policy");
      return void 0;
    }
  }
  #fail(why) {
    this.failed = true;
    warn(this.#host, `${PLEASE[why]}. Showing crisis help and no questions.`);
  }
  /** Each load is a new document: it gets a port of its own and starts anew. */
  #loaded = (event) => {
    const frame = event.target;
    this.#close();
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({ data }) => this.#heard(data, frame);
    frame.contentWindow?.postMessage(HELLO, "*", [port2]);
    this.#patience = setTimeout(() => {
      this.#fail("silence");
      this.#host.requestUpdate();
    }, PATIENCE);
    this.#tell();
  };
  #heard(message, frame) {
    if ("share" in message) {
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
  #tell() {
    const frame = this.#host.shadowRoot?.querySelector("iframe");
    if (!this.#port || !frame) return;
    const reserved = parseFloat(getComputedStyle(frame).minHeight) || 0;
    const settings = {
      ...this.#options.settings(),
      style: this.#options.style(),
      reserved
    };
    const sent = JSON.stringify(settings);
    if (sent === this.#sent) return;
    this.#sent = sent;
    this.#port.postMessage(JSON.parse(sent));
  }
  #close() {
    clearTimeout(this.#patience);
    this.#port?.close();
    this.#port = void 0;
    this.#sent = "";
  }
}
export {
  FrameController
};
