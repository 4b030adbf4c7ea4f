import { tags } from '../generated/tags.js';
import { delivery } from '../core/loader-context.js';
import type { Identity } from './clinic-pack.js';

/** What a site says once for all widgets. */
export interface Site extends Identity {
  readonly lang?: string | undefined;
}

const widgets = tags.join();
/** Our scripts by their address; a file with another name says so itself. */
const SCRIPTS = `care-widgets,${widgets.replace(/,|$/g, '.$&')}`.replace(
  /[\w.-]+/g,
  'script[src*="$&"]',
);
const PLACES = `${SCRIPTS},script[data-care-widgets],meta[name=care-widgets]`;

/**
 * What stands on a page once for all widgets: `data-region`, `data-lang` and `data-contact-…` of our script, the
 * loader's own first, or `<meta name="care-widgets" content="region=GB, lang=es">`. The first that says a thing wins.
 */
export function siteOn(page: Document): Site {
  const own = delivery?.own instanceof HTMLElement ? [delivery.own] : [];
  // With nothing of `Object.prototype`, which old libraries add to.
  const site = Object.create(null) as Record<string, string | undefined>;
  for (const each of [...own, ...page.querySelectorAll<HTMLElement>(PLACES)]) {
    for (const said of each.getAttribute('content')?.split(/[,;]\s*(?=[\w-]+\s*=)/) ?? []) {
      const [, name = '', value] = /^\s*([\w-]+)\s*=\s*([^]*?)\s*$/.exec(said) ?? [];
      site[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())] ??= value;
    }
    for (const [name, value] of Object.entries(each.dataset)) site[name] ??= value;
  }
  return site;
}

/** The widgets of a page that are up, in their order; one in a shadow root stands for itself. */
export function widgetsBeside<T extends Element>(host: T): readonly T[] {
  const all = [...document.querySelectorAll(widgets)] as T[];
  return all.includes(host) ? all.filter((each) => each.matches(':defined')) : [host];
}
