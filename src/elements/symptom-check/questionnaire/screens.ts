import { render, type TemplateResult, type nothing } from 'lit';

/** How long what had the focus stays behind, unseen, in ms: screen readers hear of a move when it is over. */
const LINGER = 600;

/**
 * Draws each screen into an element of its own. Words that are written into kept nodes never show where a
 * page's translator has put nodes of its own in between: the old question would stay in view while the
 * answers go to the next one. Some screen readers keep the old words as well.
 */
export class Screens {
  #screen: HTMLElement | undefined;
  #old: HTMLElement | undefined;
  #held: HTMLElement | undefined;
  #within = false;
  #keys: readonly unknown[] = [];

  /** Draws what is in view. With other keys it is another screen, before the old one: see `letGo`. */
  draw(
    place: Element,
    content: TemplateResult | typeof nothing,
    keys: readonly unknown[],
    focused: HTMLElement | null,
  ): void {
    const kept = this.#screen && keys.every((key, at) => key === this.#keys[at]);
    this.#keys = keys;
    if (!kept) {
      this.#old = this.#screen;
      this.#within = Boolean(this.#old?.contains(focused));
      this.#held = this.#within && focused?.matches('button, input') ? focused : undefined;
      this.#screen = document.createElement('div');
      // With an id Firefox tells readers of the element as such, and moves nothing about as its style changes.
      this.#screen.id = 'screen';
      // Also one that still lingers.
      for (const each of [...place.children]) if (each !== this.#old) each.remove();
    }
    if (this.#screen) render(content, this.#screen);
    if (!kept && this.#screen) place.prepend(this.#screen);
  }

  /** Whether the focus would go with the old screen. */
  get holdsFocus(): boolean {
    return this.#within;
  }

  /**
   * Lets the old screen go once the focus has moved. What had it goes last: a reader whose place is gone
   * before it hears of the new one falls silent.
   */
  letGo(): void {
    const [old, held] = [this.#old, this.#held];
    this.#old = this.#held = undefined;
    this.#within = false;
    // Chromium keeps a group by its name: gone through once without an answer, Tab would skip it when it is back.
    for (const each of old?.querySelectorAll('input') ?? []) each.removeAttribute('name');
    if (!held) old?.remove();
    if (!old || !held) return;
    held.tabIndex = -1;
    for (let each: HTMLElement = held; each !== old; each = each.parentElement ?? old) {
      for (const node of [...(each.parentNode?.childNodes ?? [])]) if (node !== each) node.remove();
    }
    old.className = 'gone';
    setTimeout(() => {
      // The place where one reads goes first: left in what goes, it would end up behind all the rest.
      const title = this.#screen?.querySelector('#title:focus');
      if (title) getSelection()?.collapse(title, 0);
      old.remove();
    }, LINGER);
  }
}
