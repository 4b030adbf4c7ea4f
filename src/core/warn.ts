const told = new WeakMap<Element, Set<string>>();

/**
 * Tells the site's developer of one mistake, once per element and mistake. Messages name what the
 * page's author wrote, never what a visitor did.
 */
export function warn(host: Element, message: string): void {
  const messages = told.get(host) ?? new Set();
  told.set(host, messages);
  if (messages.has(message)) return;
  messages.add(message);
  say(`<${host.localName}> ${message}`);
}

/** One line for the site's developer. */
export function say(message: string): void {
  console.warn(message);
}
