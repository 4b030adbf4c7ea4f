import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { CrisisBannerPack } from '../../content/types-of-words.js';
import { anew } from '../../core/anew.js';
import { safeUrl } from '../../core/attributes.js';
import { Leaving } from './leaving.js';

export { navigation } from './leaving.js';

/** Pages that anyone may have open: the weather, of the country or by the World Meteorological Organization. */
const NEUTRAL: Readonly<Record<string, string>> = { US: 'https://www.weather.gov/' };
const ANYWHERE = 'https://worldweather.wmo.int/';
const PRESSES = 3;
const EXPIRES = 5000;

type Announcement = Exclude<keyof CrisisBannerPack['exit'], 'link' | 'hint'>;

/**
 * Leaves the site by a link or by pressing Shift three times. The link works without this script.
 * With it the page is covered first and its history entry replaced: see leaving.ts. While `quick-exit` is set and the element connected, the document is listened to for
 * keys; nothing else in the widgets listens outside its own element.
 */
export class QuickExitController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #wanted: () => string | boolean | null | undefined;
  readonly #country: () => string | undefined;
  #listening: AbortController | undefined;
  #presses = 0;
  /** Shift went down with no other key: only then is its release a press. */
  #alone = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #says: Announcement | undefined;
  #leaving: Leaving | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    wanted: () => string | boolean | null | undefined,
    country: () => string | undefined,
  ) {
    this.#host = host;
    this.#wanted = wanted;
    this.#country = country;
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
    this.#leaving?.stay();
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
      <dialog class="cover" aria-label=${exit.leaving}>
        <p aria-hidden="true">${exit.leaving}</p>
      </dialog>`;
  }

  get #url(): string {
    const wanted = String(this.#wanted());
    const named = wanted === 'true' ? undefined : safeUrl(this.#host, 'quick-exit', wanted);
    return named ?? NEUTRAL[this.#country() ?? ''] ?? ANYWHERE;
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
    if (this.#says === 'leaving') return;
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
    if (this.#says === 'leaving') return;
    this.#reset();
    this.#say('leaving');
    void this.#host.updateComplete.then(() => {
      const cover = this.#host.shadowRoot?.querySelector<HTMLDialogElement>('.cover');
      if (!cover) return;
      this.#leaving = new Leaving(cover, this.#url, () => {
        this.#leaving = undefined;
        this.#say(undefined);
      });
    });
  }

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
