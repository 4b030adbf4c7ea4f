import { crisisLinks } from '../generated/snippets/content.js';
import { linkHtml } from './parts.js';

/**
 * The links that stand in a widget before the script, without it, and if it fails: the country's lines, then
 * the worldwide directory. A list, each as HTML.
 */
export function fallbackLinks(region, lang = 'en') {
  const { regions, directory } = crisisLinks[lang];
  return [...(regions[region] ?? []), directory].map((link) => linkHtml(link));
}
