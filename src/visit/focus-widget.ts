/** Brings a widget into view and moves the focus to its title, without touching the address. */
export function show(element: HTMLElement): void {
  element.scrollIntoView();
  const title = element.shadowRoot?.querySelector<HTMLElement>('h2, h3, h4, h5, h6');
  if (!title) return;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
}
