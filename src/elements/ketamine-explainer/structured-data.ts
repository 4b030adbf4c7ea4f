import type { KetamineExplainerPack, Reference } from '../../content/packs.js';
import { plainText } from '../../shared/inline.js';

/**
 * schema.org MedicalWebPage of the text as it stands. A reviewer is named only where a clinician
 * attested; the dates are those of the content.
 */
export function structuredData(
  words: KetamineExplainerPack,
  language: string,
  cited: readonly Reference[],
): object {
  const { review } = words;
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: words.title,
    description: plainText(words.summary, () => ''),
    inLanguage: language,
    datePublished: words.published,
    audience: { '@type': 'PeopleAudience', audienceType: 'Patient' },
    about: { '@type': 'MedicalCondition', name: 'Depression' },
    citation: cited.map(({ title, authors, doi, url }) => ({
      '@type': 'CreativeWork',
      name: title,
      ...(authors && { author: authors }),
      ...((doi ?? url) && { url: doi ? `https://doi.org/${doi}` : url }),
    })),
    ...(review && {
      lastReviewed: review.date,
      reviewedBy: { '@type': 'Person', name: review.name, honorificSuffix: review.credentials },
    }),
  };
}

/** Puts the data into the page's head, replacing what `previous` holds. */
export function placeInHead(data: object, document: Document, previous?: Element): Element {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  // A text node, not `textContent`: the latter is refused under Trusted Types.
  script.append(JSON.stringify(data));
  previous?.remove();
  document.head.append(script);
  return script;
}
