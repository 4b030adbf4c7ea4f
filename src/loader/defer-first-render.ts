interface Host extends HTMLElement {
  readonly hasUpdated: boolean;
  scheduleUpdate(): unknown;
}

/**
 * Puts a widget's first rendering off, with its fallback in view: words in another language that
 * are there already would flash up. Whatever ends `until`, the widget then comes up.
 */
export function hold(element: HTMLElement, until: Promise<unknown>): void {
  const host = element as Host;
  if (host.hasUpdated || Object.hasOwn(host, 'scheduleUpdate')) return;
  const schedule = host.scheduleUpdate.bind(host);
  host.scheduleUpdate = async () => {
    await until;
    host.scheduleUpdate = schedule;
    schedule();
  };
}
