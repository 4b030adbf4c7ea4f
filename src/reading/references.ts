import { html, nothing, type TemplateResult } from 'lit';
import type { Reference } from '../content/types-of-words.js';
import { anew } from '../core/anew.js';
import type { Citation } from '../content/inline.js';

/** Numbers references in the order in which the words cite them, from 1. */
export function numberReferences(allWords: Iterable<unknown>): ReadonlyMap<string, number> {
  return numberIds(citedIn([...allWords]));
}

/** The same for ids that stand beside the words. */
export function numberIds(ids: Iterable<string>): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const id of ids) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  return numbers;
}

/** The ids that words cite, however deep they stand, in their order and as often as they do. */
export function* citedIn(words: unknown): Generator<string> {
  if (typeof words !== 'object' || !words) return;
  if ('cite' in words) yield* (words as Citation).cite;
  else for (const each of Object.values(words)) yield* citedIn(each);
}

/**
 * The numbered list. Links are there only where the DOI, PubMed id or address was verified; `beside`
 * opens them in tabs of their own, for a widget whose visitor would lose something.
 */
export function referenceList(
  numbers: ReadonlyMap<string, number>,
  references: Readonly<Record<string, Reference>>,
  backLabel: string,
  beside = false,
): TemplateResult {
  const entry = (id: string): unknown => {
    const reference = references[id];
    return (
      reference &&
      anew(
        html`<li id="ref-${id}" tabindex="-1">
          ${line(reference)}${links(reference, beside)}
          <a class="back" href="#cite-${id}" data-back=${id}>${backLabel}</a>
        </li>`,
        id,
      )
    );
  };
  return html`<ol class="references" part="references">
    ${[...numbers.keys()].map(entry)}
  </ol>`;
}

/** With a space at its end: one that stands alone between two nodes isn't read everywhere. */
function line({ authors, title, source }: Reference): string {
  return [authors, title, source]
    .filter(Boolean)
    .map((part) => `${String(part).replace(/\.$/, '')}. `)
    .join('');
}

function links({ doi, pmid, url }: Reference, beside: boolean): unknown[] {
  const link = (href: string, text: string): TemplateResult =>
    html`<a href=${href} rel="noopener noreferrer" target=${beside ? '_blank' : nothing}>${text}</a
      >. `;
  return [
    doi && link(`https://doi.org/${doi}`, `doi:${doi}`),
    pmid && link(`https://pubmed.ncbi.nlm.nih.gov/${pmid}/`, `PubMed ${pmid}`),
    url && link(url, url.replace(/^https:\/\//, '')),
  ];
}
