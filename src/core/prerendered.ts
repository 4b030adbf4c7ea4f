import type { LitElement, ReactiveController } from 'lit';

/** What a reader may have opened, filled in, scrolled or focused; each kind has some of these. */
type Used = HTMLElement & {
  open?: boolean;
  checked?: boolean;
  defaultChecked?: boolean;
  value?: string;
};

/**
 * Takes over a pre-rendered shadow root. The element draws itself anew before the old content, which
 * then goes in the same turn: no frame shows both or none, and a drawing that fails leaves it in place
 * (fallback.ts looks, and calls `takeOver`). What a reader had opened, filled in, scrolled or focused is
 * so again.
 */
export class AdoptController implements ReactiveController {
  readonly #host: LitElement;
  #restore: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const { shadowRoot: root, renderOptions, hasUpdated } = this.#host;
    if (hasUpdated || !root?.firstChild) return;
    const focused = root.activeElement;
    const before = byWords(root).map(
      ([words, each]) => [words, each, each.scrollLeft, each.scrollTop] as const,
    );
    // Lit draws before this node, and needs it for as long as the element lives. It takes the children
    // only once the old content, which has a slot for them, is gone.
    const slot = document.createElement('slot');
    slot.name = '-';
    root.prepend((renderOptions.renderBefore = slot));
    this.#restore = () => {
      // Another one after a drawing that failed.
      const end = renderOptions.renderBefore as HTMLSlotElement;
      while (end.nextSibling) end.nextSibling.remove();
      end.name = '';
      const now = new Map(byWords(root));
      for (const [words, old] of before) {
        const twin = now.get(words);
        if (twin) use(twin, old);
        if (old === focused) twin?.focus({ preventScroll: true });
      }
      // Last, for a widget may scroll to what takes the focus.
      for (const [words, , left, top] of before)
        if (left || top) now.get(words)?.scrollTo(left, top);
    };
  }

  takeOver(): void {
    this.#restore?.();
    this.#restore = undefined;
  }
}

/** Parts by the words that a reader knows them by, and by their order where words repeat. */
function byWords(root: ShadowRoot): (readonly [string, Used])[] {
  const counts: Record<string, number> = {};
  const parts = root.querySelectorAll<Used>('a,button,details,input,summary,textarea,[tabindex]');
  return [...parts].map((each) => {
    const says = each.closest('label,details') ?? each;
    const words = each.localName + says.textContent.replace(/\s/g, '');
    counts[words] = (counts[words] ?? 0) + 1;
    return [`${words}${counts[words]}`, each];
  });
}

function use(now: Used, old: Used): void {
  if (old.open) now.open = true;
  // What the reader never touched is as the page's options want it now, not as it was drawn before.
  if (old.checked !== old.defaultChecked && old.checked !== now.checked) now.click();
  if (old.value === undefined || old.value === now.value) return;
  now.value = old.value;
  // Not composed: the page is told nothing.
  now.dispatchEvent(new Event('input'));
}
