const told = new Set<string>();

/** One line for the site's developer, once. Names files, never what a visitor did. */
export function say(message: string): void {
  if (told.has(message)) return;
  told.add(message);
  console.warn(`care-widgets: ${message}. The page's own links stay.`);
}
