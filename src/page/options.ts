import { warn } from '../core/warn.js';
import { optionsOf, type Option } from '../loader/options.js';

/** There is nobody on this page to share answers with, and its language is its own. */
const NOT_HERE = new Set<Option>([
  'lang',
  'share',
  'share-label',
  'share-note',
  'subject',
  'structured-data',
]);

/**
 * The options in a page's address that mean something on a page of the widget's own. What is wrong
 * with a value, the widget says itself.
 */
export function optionsFor(
  widget: HTMLElement,
  search: string,
  framed: boolean,
): ReadonlyMap<string, string> {
  const options = new Map(optionsOf(undefined, search));
  for (const name of NOT_HERE) options.delete(name);
  if (framed && options.delete('quick-exit')) {
    // It would leave the frame and keep the page around it in view.
    warn(widget, 'quick-exit does not work in a frame. Ignored.');
  }
  return options;
}

/** `?lang=es` leads to the page in that language, where there is one. */
export function addressedTo(page: Document, { search, hash }: Location): string | undefined {
  const wanted = optionsOf(undefined, search).get('lang')?.trim().toLowerCase().split('-')[0];
  if (!wanted || wanted === page.documentElement.lang) return undefined;
  const links = page.querySelectorAll<HTMLLinkElement>('link[rel=alternate][hreflang]');
  const link = [...links].find(({ hreflang }) => hreflang === wanted);
  return link && link.href + search + hash;
}
