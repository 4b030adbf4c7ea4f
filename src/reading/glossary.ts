import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Opens a term's definition by tap or key, and by hover where there is a mouse; closes it by
 * Escape, by a second tap or by moving on. The pointer may rest on the definition itself
 * (WCAG 1.4.13). The templates never bind `aria-expanded`, so a new rendering keeps what is open.
 */
export class GlossaryController implements ReactiveController {
  readonly #root: () => ShadowRoot | null;
  /** A term that only the mouse holds open. */
  #hovered: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#root = () => host.shadowRoot;
    host.addController(this);
  }

  hostConnected(): void {}

  /** On the terms alone: below a listener of the whole, each heading is announced as clickable. */
  hostUpdated(): void {
    for (const button of this.#root()?.querySelectorAll('.term button') ?? [])
      button.addEventListener('click', this.#onClick);
  }

  readonly #onClick = ({ currentTarget }: Event): void => {
    const button = currentTarget as Element;
    const open = button.getAttribute('aria-expanded') === 'true' && !this.#hovered;
    this.#hovered = undefined;
    this.#closeAll();
    setOpen(button, !open);
  };

  /** Listeners for the element around the words. */
  readonly onPointerOver = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse') return;
    const term = termOf(event);
    if (term === this.#hovered) return;
    if (this.#hovered) setOpen(this.#hovered.querySelector('button'), false);
    this.#hovered = undefined;
    const button = term?.querySelector('button');
    if (!term || button?.getAttribute('aria-expanded') !== 'false') return;
    this.#hovered = term;
    setOpen(button, true);
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#closeAll()) return;
    // The key was meant for the definition, not for a dialog around the widget.
    event.stopPropagation();
  };

  /** Whether there was anything to close. */
  #closeAll(): boolean {
    const open = this.#root()?.querySelectorAll('.term button[aria-expanded="true"]') ?? [];
    for (const button of open) setOpen(button, false);
    this.#hovered = undefined;
    return open.length > 0;
  }
}

function termOf(event: Event): HTMLElement | undefined {
  const path = event.composedPath().filter((each) => each instanceof HTMLElement);
  return path.find((each) => each.classList.contains('term'));
}

function setOpen(button: Element | null | undefined, open: boolean): void {
  button?.setAttribute('aria-expanded', String(open));
}
