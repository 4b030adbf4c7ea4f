import { LitElement, html, nothing } from "lit";
import { questionnaireFacts, symptomCheckPacks } from "../../../content/locales.js";
import { ContentController } from "../../../shared/content.js";
import { tokens } from "../../../shared/tokens.js";
import { carriedOver } from "../score.js";
import {
  answer,
  back,
  begin,
  change,
  forward,
  goOn,
  looksAlike
} from "../session.js";
import { instrumentOf, isSafety } from "../words.js";
import { copyText, saveAnswers, take } from "./export.js";
import { tallest } from "./gauge.js";
import { screenOf } from "./screen.js";
import { styles } from "./questionnaire.styles.js";
import { resultStyles } from "./result.styles.js";
class QuestionnaireElement extends LitElement {
  static styles = [tokens, styles, resultStyles];
  static properties = {
    settings: { attribute: false },
    session: { state: true, hasChanged: needsDrawing },
    status: { state: true }
  };
  send = () => {
  };
  #content = new ContentController(this, symptomCheckPacks, { isSafety });
  #resized = new ResizeObserver(() => this.#report(false));
  #reached = [];
  #sent = 0;
  #width = 0;
  #finished;
  constructor() {
    super();
    this.status = "";
  }
  connectedCallback() {
    super.connectedCallback();
    this.#resized.observe(this);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }
  /** Forgets every answer and shows the start. */
  reset() {
    const { settings } = this;
    if (!settings) return;
    const { instruments } = questionnaireFacts;
    this.session = begin(instrumentOf(instruments, settings.instrument), settings.layout);
    this.status = "";
    this.#finished = void 0;
    this.#reached = [];
  }
  willUpdate(changed) {
    const { settings, session } = this;
    if (!settings || !changed.has("settings")) return;
    this.#content.override = settings.content;
    this.#sent = 0;
    const old = changed.get("settings");
    const same = old?.instrument === settings.instrument && old.layout === settings.layout;
    if (!session || !same) this.reset();
  }
  render() {
    const view = this.#view;
    if (!view) return nothing;
    const paper = this.#taken?.summary;
    return html`<main class="screen" @click=${this.#followLink} @keydown=${this.#onEnter}>
        ${screenOf(view)}
      </main>
      ${paper ? html`<div class="paper" aria-hidden="true">
              <b>${paper.title}</b>
              ${paper.lines.map((line) => html`<p>${line}</p>`)}
            </div>` : nothing}
      <div class="gauge" aria-hidden="true" inert></div>`;
  }
  updated(changed) {
    const old = changed.get("session");
    const { session } = this;
    if (!session) return;
    this.#markAnswers(session);
    const moved = Boolean(old) && old?.step !== session.step;
    if (old?.step !== session.step || changed.has("settings")) this.#report(moved);
    if (session.error && old && !old.error) this.#focus("summary");
    else if (moved) this.#focus("title");
  }
  get #view() {
    const { settings, session, status } = this;
    if (!settings || !session) return void 0;
    const { words } = this.#content;
    const facts = questionnaireFacts;
    return {
      host: this,
      words,
      facts,
      settings,
      session,
      status,
      actions: this.#actions,
      scope: ""
    };
  }
  get #taken() {
    const { session, settings } = this;
    if (session?.step.kind !== "result" || !settings) return void 0;
    const { language, subject } = settings;
    this.#finished ??= /* @__PURE__ */ new Date();
    const options = { language, subject, when: this.#finished };
    return take(session, this.#content.words, questionnaireFacts, options);
  }
  /**
   * Tells the height of the kinds of step that were reached so far. It never shrinks on the way back:
   * how often a visitor goes back and forth is nobody's business.
   */
  #report(moved) {
    const view = this.#view;
    const room = this.renderRoot.querySelector(".gauge");
    if (!view || !room) return;
    const { kind } = view.session.step;
    const width = this.clientWidth;
    const isNew = !this.#reached.includes(kind);
    if (!isNew && this.#sent && width === this.#width) return;
    this.#width = width;
    if (isNew) this.#reached = kind === "start" ? [kind] : [...this.#reached, kind];
    const heights = this.#reached.map((each) => tallest(each, view, room));
    const height = Math.max(view.settings.reserved, ...heights);
    if (height === this.#sent && !isNew) return;
    this.#sent = height;
    this.send({ height, moved: moved && isNew });
  }
  /** A press marks a radio by itself, without a rendering; so a rendering marks them all anew. */
  #markAnswers({ answers }) {
    for (const radio of this.renderRoot.querySelectorAll("input")) {
      radio.checked = radio.value === String(answers[radio.name]);
    }
  }
  #focus(id) {
    const preventScroll = id === "title";
    this.renderRoot.querySelector(`#${id}`)?.focus({ preventScroll });
  }
  #to(session) {
    this.session = session;
    this.status = "";
  }
  /**
   * The screens' own links can't reach into a shadow root, and must not change an address. Others open
   * beside the page: in the frame they would take the questions' place.
   */
  #followLink = (event) => {
    const link = event.target.closest("a");
    const href = link?.getAttribute("href") ?? "";
    if (link && /^https?:/.test(href)) link.target = "_blank";
    if (!href.startsWith("#")) return;
    event.preventDefault();
    const cited = link?.dataset["back"];
    const target = cited ? `[data-ref="${cited}"]` : href;
    this.renderRoot.querySelector(target)?.focus();
  };
  /** Enter in a group of answers goes on, as in a form; a sandbox without forms has no submit. */
  #onEnter = (event) => {
    if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    this.#actions.next();
  };
  #actions = {
    next: () => this.#with((session) => forward(session)),
    back: () => this.#with((session) => back(session)),
    pick: (id, value) => this.#with((session) => answer(session, id, value)),
    change: (index) => this.#with((session) => change(session, index)),
    goOn: () => this.#with((session) => this.#longer(session)),
    over: () => this.reset(),
    print: () => print(),
    copy: () => void this.#copy(),
    save: (what) => this.#save(what),
    share: () => this.#share()
  };
  #with(next) {
    if (this.session) this.#to(next(this.session));
  }
  #longer(session) {
    const { instruments } = questionnaireFacts;
    const next = instruments.find(({ id }) => id === session.instrument.next);
    if (!next) return session;
    this.#finished = void 0;
    return goOn(session, next, carriedOver(session.instrument, next, session.answers));
  }
  async #copy() {
    const text = this.#taken?.shared.text ?? "";
    const copied = await copyText(text, this.renderRoot);
    const { take: say } = this.#content.words;
    this.status = copied ? say.copied : say.notCopied;
  }
  #save(what) {
    const taken = this.#taken?.shared;
    if (taken) saveAnswers(taken, what, this.#content.words.take.file);
  }
  #share() {
    const taken = this.#taken?.shared;
    if (!taken) return;
    this.send({ share: taken });
    this.status = this.#content.words.take.shared;
  }
}
function needsDrawing(next, old) {
  return !next || !old || !looksAlike(next, old);
}
export {
  QuestionnaireElement
};
