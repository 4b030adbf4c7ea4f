import { LitElement, html, nothing } from "lit";
import { questionnaireFacts } from "../../../content/locales.js";
import { ColorsController } from "../../../core/colors.js";
import { tokens } from "../../../core/tokens.js";
import { sheetStyles } from "../../../visit/visit-sheet.js";
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
import { instrumentOf } from "../instrument.js";
import { Announcer } from "./announcer.js";
import { tallest } from "./gauge.js";
import { screenOf } from "./screen.js";
import { Screens } from "./screens.js";
import { paperView } from "./paper.js";
import { styles } from "./questionnaire.styles.js";
import { resultStyles } from "./result.styles.js";
import { TakingController } from "./export-controller.js";
class QuestionnaireElement extends LitElement {
  static styles = [tokens, styles, resultStyles, sheetStyles];
  static properties = {
    settings: { attribute: false },
    session: { state: true, hasChanged: needsDrawing }
  };
  send = () => {
  };
  #taking = new TakingController(this, () => this.#finished);
  #screens = new Screens();
  #announcer = new Announcer();
  #remeasure = () => this.#report(false);
  #resized = new ResizeObserver(this.#remeasure);
  /** What of the settings the screens say. */
  #said = "";
  #reached = [];
  #sent = 0;
  #width = 0;
  constructor() {
    super();
    new ColorsController(this);
  }
  connectedCallback() {
    super.connectedCallback();
    this.#resized.observe(this);
    addEventListener("resize", this.#remeasure);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#resized.disconnect();
    removeEventListener("resize", this.#remeasure);
  }
  /** Forgets every answer and shows the start. */
  reset() {
    const { settings } = this;
    if (!settings) return;
    const { instruments } = questionnaireFacts;
    this.session = begin(instrumentOf(instruments, settings.instrument), settings.layout);
    this.#taking.reset();
    this.#reached = [];
  }
  willUpdate(changed) {
    const { settings, session } = this;
    if (!settings || !changed.has("settings")) return;
    const old = changed.get("settings");
    if (old && butSheet(old) === butSheet(settings)) return;
    this.#said = butSheet({ ...settings, style: {}, reserved: 0 });
    this.#sent = 0;
    const same = old?.instrument === settings.instrument && old.layout === settings.layout;
    if (!session || !same) this.reset();
  }
  render() {
    const view = this.#view;
    if (!view) return nothing;
    const { taken, sheet } = this.#taking;
    return html`<main class="notranslate" translate="no" @keydown=${this.#onEnter}>
        <div class="visually-hidden said" role="status"></div>
        <div class="screen"></div>
      </main>
      ${paperView(taken?.summary, sheet)}
      <div class="gauge" aria-hidden="true" inert></div>`;
  }
  updated(changed) {
    const old = changed.get("session");
    const { session } = this;
    const view = this.#view;
    if (!session || !view) return;
    this.#draw(view);
    this.#markAnswers(session);
    const moved = Boolean(old) && old?.step !== session.step;
    if (old?.step !== session.step || changed.has("settings")) this.#report(moved);
    if (session.error && old && !old.error) this.#focus("summary");
    else if (moved || this.#screens.holdsFocus) this.#focus("title");
    this.#screens.letGo();
    this.#announcer.notice(this.renderRoot, moved || !old);
  }
  #draw(view) {
    const place = this.renderRoot.querySelector(".screen");
    if (!place) return;
    const keys = [view.session.step, this.#said];
    const focused = this.shadowRoot?.activeElement ?? null;
    this.#screens.draw(place, screenOf(view), keys, focused);
    for (const link of place.querySelectorAll("a"))
      link.addEventListener("click", this.#followLink);
  }
  get #view() {
    const { settings, session } = this;
    if (!settings || !session) return void 0;
    const { words } = settings;
    const facts = questionnaireFacts;
    return {
      host: this,
      words,
      facts,
      settings,
      session,
      status: this.#taking.status,
      when: this.#taking.when,
      actions: this.#actions,
      scope: ""
    };
  }
  get #finished() {
    const { session, settings } = this;
    if (session?.step.kind !== "result" || !settings) return void 0;
    return { session, settings, words: settings.words };
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
    if (!width) return;
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
    this.#taking.status = "";
  }
  /**
   * The screens' own links can't reach into a shadow root, and must not change an address. Others open
   * beside the page: in the frame they would take the questions' place.
   */
  #followLink = (event) => {
    const link = event.currentTarget;
    const href = link.getAttribute("href") ?? "";
    if (/^https?:/.test(href)) link.target = "_blank";
    if (!href.startsWith("#")) return;
    event.preventDefault();
    const cited = link.dataset["back"];
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
    print: (sheet) => void this.#taking.print(sheet),
    copy: (sheet) => void this.#taking.copy(sheet),
    save: this.#taking.save,
    share: () => this.#taking.share(this.send)
  };
  #with(next) {
    if (this.session) this.#to(next(this.session));
  }
  #longer(session) {
    const { instruments } = questionnaireFacts;
    const next = instruments.find(({ id }) => id === session.instrument.next);
    if (!next) return session;
    this.#taking.reset();
    return goOn(session, next, carriedOver(session.instrument, next, session.answers));
  }
}
function needsDrawing(next, old) {
  return !next || !old || !looksAlike(next, old);
}
function butSheet(settings) {
  return JSON.stringify({ ...settings, sheet: Boolean(settings.sheet) });
}
export {
  QuestionnaireElement
};
