/** The country whose crisis lines show, against the country that the page speaks to. */
import { countryOfPage, hasLines, nameOf, regionOf, spokenAt } from '../country.js';
import { finding } from '../finding.js';

/** A page in British English whose widget shows the lines of the United States. */
export function ofPage({ places, data }) {
  return places.flatMap((place) => {
    const region = regionOf(place);
    const country = countryOfPage(place.node, data);
    if (!country || country === region || !hasLines(region, data)) return [];
    const { lang } = spokenAt(place.node);
    const language = new Intl.DisplayNames('en', { type: 'language' }).of(lang);
    const chosen = place.options.has('region');
    return [
      finding(
        'region-of-page',
        chosen ? 'note' : 'risk',
        `The page is ${language}; the widget shows the lines of ${nameOf(region, data)}.`,
        chosen
          ? `That is right if your readers are in ${nameOf(region, data)}.`
          : `In ${nameOf(country, data)} these numbers may reach nobody. Where the widget is told no country, it takes ${nameOf(region, data)}.`,
        chosen
          ? `If they are in ${nameOf(country, data)}, set region=${country}.`
          : `Set region=${country}, or take the links (below), which have it.`,
      ),
    ];
  });
}
