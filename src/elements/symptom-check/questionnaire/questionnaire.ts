import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { questionnaireFacts } from '../../../content/locales.js';
import { ColorsController } from '../../../core/colors.js';
import { tokens } from '../../../core/tokens.js';
import { sheetStyles } from '../../../visit/visit-sheet.js';
import type { FromFrame, Settings } from '../messages.js';
import { carriedOver } from '../score.js';
import {
  answer,
  back,
  begin,
  change,
  forward,
  goOn,
  looksAlike,
  type Session,
  type Step,
} from '../session.js';
import { instrumentOf } from '../instrument.js';
import { Announcer } from './announcer.js';
import type { Finished } from './finished.js';
import { tallest } from './gauge.js';
import { screenOf } from './screen.js';
import { Screens } from './screens.js';
import { paperView } from './paper.js';
import { styles } from './questionnaire.styles.js';
import { resultStyles } from './result.styles.js';
import { TakingController } from './export-controller.js';
import type { Actions, View } from './view.js';

/**
 * The questions and the result, inside the frame. Internal: pages use `<symptom-check>`. What is
 * answered lives in this object alone and goes with it; `send` gets heights, and answers only after
 * the visitor pressed the site's button.
 */
export class QuestionnaireElement extends LitElement {
  static override readonly styles = [tokens, styles, resultStyles, sheetStyles];
  static override readonly properties = {
    settings: { attribute: false },
    session: { state: true, hasChanged: needsDrawing },
  };

  declare settings: Settings | undefined;
  declare session: Session | undefined;
  send: (message: FromFrame) => void = () => {};

  readonly #taking = new TakingController(this, () => this.#finished);
  readonly #screens = new Screens();
  readonly #announcer = new Announcer();
  readonly #remeasure = (): void => this.#report(false);
  readonly #resized = new ResizeObserver(this.#remeasure);
  /** What of the settings the screens say. */
  #said = '';
  #reached: readonly Step['kind'][] = [];
  #sent = 0;
  #width = 0;

  constructor() {
    super();
    new ColorsController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized.observe(this);
    // Chromium tells an observer in a frame nothing of some widths that come right after a new text size.
    addEventListener('resize', this.#remeasure);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
    removeEventListener('resize', this.#remeasure);
  }

  /** Forgets every answer and shows the start. */
  reset(): void {
    const { settings } = this;
    if (!settings) return;
    const { instruments } = questionnaireFacts;
    this.session = begin(instrumentOf(instruments, settings.instrument), settings.layout);
    this.#taking.reset();
    this.#reached = [];
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { settings, session } = this;
    if (!settings || !changed.has('settings')) return;
    const old = changed.get('settings') as Settings | undefined;
    // A sheet changes with each letter typed in it; only whether there is one makes a difference here.
    if (old && butSheet(old) === butSheet(settings)) return;
    // How it looks may change under the visitor's hands.
    this.#said = butSheet({ ...settings, style: {}, reserved: 0 });
    this.#sent = 0;
    const same = old?.instrument === settings.instrument && old.layout === settings.layout;
    if (!session || !same) this.reset();
  }

  protected override render(): TemplateResult | typeof nothing {
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

  protected override updated(changed: PropertyValues): void {
    const old = changed.get('session') as Session | undefined;
    const { session } = this;
    const view = this.#view;
    if (!session || !view) return;
    this.#draw(view);
    this.#markAnswers(session);
    const moved = Boolean(old) && old?.step !== session.step;
    // An answer changes no height: only a step, the settings and the width (see #resized) do.
    if (old?.step !== session.step || changed.has('settings')) this.#report(moved);
    if (session.error && old && !old.error) this.#focus('summary');
    else if (moved || this.#screens.holdsFocus) this.#focus('title');
    this.#screens.letGo();
    this.#announcer.notice(this.renderRoot, moved || !old);
  }

  #draw(view: View): void {
    const place = this.renderRoot.querySelector<HTMLElement>('.screen');
    if (!place) return;
    const keys = [view.session.step, this.#said];
    const focused = (this.shadowRoot?.activeElement ?? null) as HTMLElement | null;
    this.#screens.draw(place, screenOf(view), keys, focused);
    // On the links themselves: below a listener of the screen's each of its parts is announced as clickable.
    for (const link of place.querySelectorAll('a'))
      link.addEventListener('click', this.#followLink);
  }

  get #view(): View | undefined {
    const { settings, session } = this;
    if (!settings || !session) return undefined;
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
      scope: '',
    };
  }

  get #finished(): Omit<Finished, 'when'> | undefined {
    const { session, settings } = this;
    if (session?.step.kind !== 'result' || !settings) return undefined;
    return { session, settings, words: settings.words };
  }

  /**
   * Tells the height of the kinds of step that were reached so far. It never shrinks on the way back:
   * how often a visitor goes back and forth is nobody's business.
   */
  #report(moved: boolean): void {
    const view = this.#view;
    const room = this.renderRoot.querySelector<HTMLElement>('.gauge');
    if (!view || !room) return;
    const { kind } = view.session.step;
    const width = this.clientWidth;
    // Nothing is laid out where the frame has no box; told so, the page would take it for an empty one.
    if (!width) return;
    const isNew = !this.#reached.includes(kind);
    if (!isNew && this.#sent && width === this.#width) return;
    this.#width = width;
    if (isNew) this.#reached = kind === 'start' ? [kind] : [...this.#reached, kind];
    const heights = this.#reached.map((each) => tallest(each, view, room));
    const height = Math.max(view.settings.reserved, ...heights);
    if (height === this.#sent && !isNew) return;
    this.#sent = height;
    this.send({ height, moved: moved && isNew });
  }

  /** A press marks a radio by itself, without a rendering; so a rendering marks them all anew. */
  #markAnswers({ answers }: Session): void {
    for (const radio of this.renderRoot.querySelectorAll('input')) {
      radio.checked = radio.value === String(answers[radio.name]);
    }
  }

  #focus(id: 'summary' | 'title'): void {
    // The page sees what it is scrolled to. The errors stand at the top, whatever was answered; the
    // result's title stands below the crisis panel where there is one, and on a new kind of step the
    // widget outside brings the frame into view.
    const preventScroll = id === 'title';
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus({ preventScroll });
  }

  #to(session: Session): void {
    this.session = session;
    this.#taking.status = '';
  }

  /**
   * The screens' own links can't reach into a shadow root, and must not change an address. Others open
   * beside the page: in the frame they would take the questions' place.
   */
  readonly #followLink = (event: Event): void => {
    const link = event.currentTarget as HTMLAnchorElement;
    const href = link.getAttribute('href') ?? '';
    if (/^https?:/.test(href)) link.target = '_blank';
    if (!href.startsWith('#')) return;
    event.preventDefault();
    const cited = link.dataset['back'];
    const target = cited ? `[data-ref="${cited}"]` : href;
    this.renderRoot.querySelector<HTMLElement>(target)?.focus();
  };

  /** Enter in a group of answers goes on, as in a form; a sandbox without forms has no submit. */
  readonly #onEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    this.#actions.next();
  };

  readonly #actions: Actions = {
    next: () => this.#with((session) => forward(session)),
    back: () => this.#with((session) => back(session)),
    pick: (id, value) => this.#with((session) => answer(session, id, value)),
    change: (index) => this.#with((session) => change(session, index)),
    goOn: () => this.#with((session) => this.#longer(session)),
    over: () => this.reset(),
    print: (sheet) => void this.#taking.print(sheet),
    copy: (sheet) => void this.#taking.copy(sheet),
    save: this.#taking.save,
    share: () => this.#taking.share(this.send),
  };

  #with(next: (session: Session) => Session): void {
    if (this.session) this.#to(next(this.session));
  }

  #longer(session: Session): Session {
    const { instruments } = questionnaireFacts;
    const next = instruments.find(({ id }) => id === session.instrument.next);
    if (!next) return session;
    this.#taking.reset();
    return goOn(session, next, carriedOver(session.instrument, next, session.answers));
  }
}

/** An answer that changes nothing else on the screen needs no rendering: its radio is marked already. */
function needsDrawing(next: Session | undefined, old: Session | undefined): boolean {
  return !next || !old || !looksAlike(next, old);
}

function butSheet(settings: Settings): string {
  return JSON.stringify({ ...settings, sheet: Boolean(settings.sheet) });
}
