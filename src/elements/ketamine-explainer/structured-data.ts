import type { KetamineExplainerPack, Reference } from '../../content/types-of-words.js';
import { plainText } from '../../content/inline.js';
import { policy } from '../../core/trusted.js';

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

/**
 * Puts the data into the page's head, replacing what `previous` holds. Under Trusted Types even data
 * in a script element needs a policy: `care-widgets`. Throws where the page doesn't allow it.
 */
export function placeInHead(data: object, document: Document, previous?: Element): Element {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  // A "<" could end the element in the eyes of whoever copies the page.
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  script.text = policy()?.createScript(text) ?? text;
  previous?.remove();
  document.head.append(script);
  return script;
}
