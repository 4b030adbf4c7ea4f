/**
 * The options of all widgets and how each is said outside an attribute. A flag is on or off;
 * everything else is text that the widget itself judges, so that a bad value is told in one way
 * wherever it came from. A test holds this table against custom-elements.json.
 */
export const OPTIONS = {
  lang: 'text',
  region: 'text',
  theme: 'text',
  'heading-level': 'text',
  'contact-label': 'text',
  'contact-phone': 'text',
  'contact-url': 'text',
  variant: 'text',
  placement: 'text',
  'quick-exit': 'flag or text',
  sections: 'list',
  layout: 'text',
  'structured-data': 'flag',
  options: 'list',
  rows: 'list',
  instrument: 'text',
  share: 'flag',
  'share-label': 'text',
  'share-note': 'text',
  subject: 'text',
} as const satisfies Readonly<Record<string, 'text' | 'list' | 'flag' | 'flag or text'>>;

export type Option = keyof typeof OPTIONS;

const NAMES = Object.keys(OPTIONS) as Option[];
const ON = /^(true|on|yes|1)$/i;
const OFF = /^(false|off|no|0)$/i;

/**
 * Which options a placeholder asks for, as attributes of the widget. What stands nearest wins: its
 * attributes, then `data-*`, then class names (`care-region-US`), then the query of its address, in which a
 * list may be one value or several of its name, as a form sends them.
 */
export function optionsOf(node: Element | undefined, address = ''): Map<Option, string> {
  // Text that passed an editor twice has its ampersands escaped twice.
  const query = new URLSearchParams(/\?([^#]*)/.exec(address.replaceAll('&amp;', '&'))?.[1]);
  const classes = node ? inClasses(node) : undefined;
  const found = new Map<Option, string>();
  for (const name of NAMES) {
    const kind = OPTIONS[name];
    const value =
      node?.getAttribute(name) ??
      node?.getAttribute(`data-${name}`) ??
      classes?.get(name) ??
      (kind === 'list' ? query.getAll(name).join(' ') || null : query.get(name));
    const isFlag = kind.startsWith('flag');
    if (value == null || (isFlag && OFF.test(value))) continue;
    // `=true` and `=1` say no more than the name alone.
    found.set(name, isFlag && ON.test(value) ? '' : value);
  }
  return found;
}

/** Several classes of one option make a list: `care-rows-evidence care-rows-cost`. */
function inClasses(node: Element): Map<Option, string> {
  const found = new Map<Option, string>();
  for (const each of node.classList) {
    // The last that fits is the longest, as they stand in the table: `care-share-note-…` is no `share`.
    const name = NAMES.findLast((option) => `${each}-`.startsWith(`care-${option}-`));
    if (!name) continue;
    const value = each.slice(`care-${name}-`.length);
    found.set(name, `${found.get(name) ?? ''} ${value}`.trim());
  }
  return found;
}
