import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { CrisisBannerPack } from '../../content/packs.js';
import { anew } from '../../shared/anew.js';
import { safeUrl } from '../../shared/attributes.js';

/** A page that anyone may have open. */
const NEUTRAL = 'https://www.weather.gov/';
const PRESSES = 3;
const EXPIRES = 5000;

/** How the page is left; tests put a double here. */
export const navigation = { replace: (url: string): void => location.replace(url) };

type Announcement = Exclude<keyof CrisisBannerPack['exit'], 'link' | 'hint'>;

/**
 * Leaves the site by a link or by pressing Shift three times. The link works without this script.
 * With it the page is covered first and its history entry replaced, for a slow network would leave
 * it in view. While `quick-exit` is set and the element connected, the document is listened to for
 * keys; nothing else in the widgets listens outside its own element.
 */
export class QuickExitController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #wanted: () => string | boolean | null | undefined;
  #listening: AbortController | undefined;
  #presses = 0;
  /** Shift went down with no other key: only then is its release a press. */
  #alone = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #says: Announcement | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    wanted: () => string | boolean | null | undefined,
  ) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  get active(): boolean {
    const wanted = this.#wanted();
    // Frameworks write "false" for an expression; it is no address.
    return wanted != null && String(wanted) !== 'false';
  }

  hostConnected(): void {
    this.hostUpdate();
  }

  hostUpdate(): void {
    if (this.active && this.#host.isConnected) this.#listen();
    else if (this.#listening) this.hostDisconnected();
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    this.#reset();
  }

  render({ exit }: CrisisBannerPack): TemplateResult {
    return html`<p class="exit">
        <a href=${this.#url} rel="noreferrer" part="exit" @click=${this.#onClick}>${exit.link}</a>
        <span class="note">${exit.hint}</span>
      </p>
      <p class="visually-hidden" role="status">
        ${anew(this.#says && exit[this.#says], this.#says)}
      </p>
      <div class="cover" popover="manual" ?hidden=${this.#says !== 'leaving'}>
        ${exit.leaving}
      </div>`;
  }

  get #url(): string {
    const wanted = String(this.#wanted());
    const named = wanted === 'true' ? undefined : safeUrl(this.#host, 'quick-exit', wanted);
    return named ?? NEUTRAL;
  }

  #listen(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    // First of all: fields that keep their keys from the page must not keep them from the exit.
    const options = { signal, capture: true };
    const { ownerDocument } = this.#host;
    ownerDocument.addEventListener('keydown', this.#onKeyDown, options);
    ownerDocument.addEventListener('keyup', this.#onKeyUp, options);
  }

  readonly #onKeyDown = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): void => {
    this.#alone = key === 'Shift' && !ctrlKey && !altKey && !metaKey;
    if (!this.#alone) this.#reset();
  };

  readonly #onKeyUp = ({ key }: KeyboardEvent): void => {
    if (key !== 'Shift' || !this.#alone) return;
    this.#alone = false;
    clearTimeout(this.#timer);
    this.#presses += 1;
    if (this.#presses === PRESSES) {
      this.#leave();
      return;
    }
    this.#say(this.#presses === 1 ? 'two' : 'one');
    this.#timer = setTimeout(() => {
      this.#reset();
      this.#say('expired');
    }, EXPIRES);
  };

  readonly #onClick = (event: MouseEvent): void => {
    event.preventDefault();
    this.#leave();
  };

  #leave(): void {
    this.#reset();
    this.#say('leaving');
    addEventListener('pageshow', this.#onPageShow);
    void this.#host.updateComplete.then(() => {
      const cover = this.#host.shadowRoot?.querySelector<HTMLElement>('.cover');
      // Older browsers have no top layer: there the cover is fixed and on top of what they know.
      if (cover && 'togglePopover' in cover) cover.togglePopover(true);
      navigation.replace(this.#url);
    });
  }

  /** Back from the browser's cache the page must not stay covered. */
  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    removeEventListener('pageshow', this.#onPageShow);
    this.#say(undefined);
  };

  #reset(): void {
    clearTimeout(this.#timer);
    this.#presses = 0;
    if (this.#says) this.#say(undefined);
  }

  #say(announcement: Announcement | undefined): void {
    this.#says = announcement;
    this.#host.requestUpdate();
  }
}
