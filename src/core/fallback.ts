import { html, type LitElement, type TemplateResult } from 'lit';
import { AdoptController } from './prerendered.js';
import { crisisLinkInView } from './in-view.js';
import { onServer } from './server.js';
import { UNDRAWN } from './undrawn.js';
import { warn } from './warn.js';

/** What the documented snippets put inside a widget: words and links, no blocks. */
const PHRASING = new Set(
  'A ABBR B BR EM I NOSCRIPT SCRIPT SMALL SPAN STRONG TEMPLATE TIME WBR'.split(' '),
);

/** What of a Lit element the guard is put around; `performUpdate` is the step that draws. */
interface Drawing {
  attachShadow: (init: ShadowRootInit) => ShadowRoot;
  performUpdate: () => void;
}

/**
 * The children that show until the widget is up: a slot stands in the root from the start, behind what
 * will be drawn, and has them whenever the drawing has no slot for them. Up means that a crisis link is
 * in view. If none is, what was drawn goes, and the children or what was pre-rendered are back.
 *
 * Once the widget is up the children are hidden, but only while they look like a fallback:
 * `<crisis-banner/>` is never closed in HTML and takes in all that follows on the page, which must stay.
 */
export class FallbackController {
  readonly #host: LitElement;
  readonly #adopt: AdoptController;
  readonly #waits: boolean;
  #isUp = false;
  #boxes: ResizeObserver | undefined;
  #wasReady = false;

  /** With `waits`, the widget itself says when it is ready. */
  constructor(host: LitElement, waits = false) {
    this.#host = host;
    this.#waits = waits;
    this.#adopt = new AdoptController(host);
    if (!onServer) this.#guard(host as unknown as Drawing);
  }

  /**
   * The default slot, hidden when it holds nothing but a fallback. With `keep` it stays in view beside
   * what the widget shows, which then may not have the numbers of the visitor's country.
   */
  render(keep = false): TemplateResult {
    const isFallback =
      !keep &&
      (onServer ||
        [...this.#host.children].every(
          (child) => child.slot !== '' || PHRASING.has(child.tagName.toUpperCase()),
        ));
    return html`<slot ?hidden=${isFallback} @slotchange=${this.#changed}></slot>`;
  }

  /** Tells the page once, and only of a widget that is up. */
  ready(): void {
    if (this.#wasReady || !this.#isUp) return;
    this.#wasReady = true;
    this.#host.dispatchEvent(new CustomEvent('care-ready', { bubbles: true, composed: true }));
  }

  // The slot of a drawing that was taken back hears that it lost its children, too.
  readonly #changed = (): void => {
    if (this.#isUp) this.#host.requestUpdate();
  };

  #guard(host: Drawing): void {
    const { attachShadow, performUpdate } = host;
    // Defined, not set: a page may have frozen what is built in.
    Object.defineProperty(host, 'attachShadow', {
      value: (init: ShadowRootInit) => {
        const root = attachShadow.call(host, init);
        // Before any style or controller, which might throw. Lit draws before it.
        root.append(document.createElement('slot'));
        this.#host.removeController(this.#adopt);
        return root;
      },
    });
    host.performUpdate = () => {
      let wrong: string | undefined;
      try {
        performUpdate.call(host);
      } catch (error) {
        wrong = String(error);
      }
      if (wrong || !this.#isUp) this.#look(wrong);
    };
  }

  #look(wrong: string | undefined): void {
    const { renderRoot, renderOptions } = this.#host;
    this.#isUp = crisisLinkInView(this.#host, renderRoot, renderOptions.renderBefore);
    this.#host.toggleAttribute(UNDRAWN, !this.#isUp);
    if (this.#isUp) {
      this.#boxes?.disconnect();
      this.#boxes = undefined;
      this.#adopt.takeOver();
      // WebKit lets the style sheet's wait go on, at the end of which there is no more room.
      for (const each of this.#host.getAnimations())
        if ('animationName' in each && each.animationName === 'care-give-up') each.cancel();
      if (!this.#waits) this.ready();
    } else {
      this.#takeBack();
      wrong ??= 'no crisis link is visible';
    }
    if (wrong)
      warn(
        this.#host,
        this.#isUp
          ? `had an error: ${wrong}.`
          : `wasn't rendered: ${wrong}. Its earlier content stays.`,
      );
    if (!this.#isUp) this.#lookAgain();
  }

  /** In a moment, and whenever the place changes its size: what was wrong may have been the page's style. */
  #lookAgain(): void {
    if (this.#boxes) return;
    // In a frame of its own: drawing changes the size that is being told of.
    const draw = (): void => this.#host.requestUpdate();
    this.#boxes = new ResizeObserver(() => requestAnimationFrame(draw));
    this.#boxes.observe(this.#host);
  }

  /** As before the first drawing: the next one starts anew. */
  #takeBack(): void {
    const { renderRoot, renderOptions } = this.#host;
    const old =
      renderOptions.renderBefore ?? renderRoot.appendChild(document.createElement('slot'));
    while (old.previousSibling) old.previousSibling.remove();
    old.remove();
    // A copy, for Lit keeps what it drew on the old one.
    renderRoot.prepend((renderOptions.renderBefore = old.cloneNode() as HTMLElement));
  }
}
