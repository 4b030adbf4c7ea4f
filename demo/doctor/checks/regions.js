/** The country whose crisis lines show, against the country that the page speaks to. */
import { countryOfPage, hasLines, nameOf, regionOf, regionOfSite, spokenAt } from '../country.js';
import { finding } from '../finding.js';
import { isAside } from '../visitor.js';

/** A page in British English whose widget shows the lines of the United States. */
export function ofPage({ places, data }) {
  return places.flatMap((place) => {
    const region = regionOf(place);
    const country = countryOfPage(place.node, data);
    if (!country || country === region || !hasLines(region, data)) return [];
    const { lang } = spokenAt(place.node);
    const language = new Intl.DisplayNames('en', { type: 'language' }).of(lang);
    const chosen =
      place.options.has('region') || regionOfSite(place.node?.ownerDocument) !== undefined;
    return [
      finding(
        'region-of-page',
        chosen ? 'note' : 'risk',
        `The page is in ${language}; ${whatOf(place)} shows the crisis lines of ${nameOf(region, data)}.`,
        chosen
          ? `That is right if your readers are in ${nameOf(region, data)}.`
          : `In ${nameOf(country, data)} these numbers may reach nobody. If no country is set, ${whatOf(place)} uses ${nameOf(region, data)}.`,
        chosen
          ? `If they are in ${nameOf(country, data)}, set region=${country}.`
          : `Set region=${country}, or data-region="${country}" on the script for the whole site, or use the links (below), which have it.`,
      ),
    ];
  });
}

/** A link among words or in a menu opens a page with the same lines. */
const isPlain = ({ kind, isOrder }) => kind === 'link' && !isOrder;
const whatOf = (place) => (isPlain(place) ? 'the page behind a link' : 'the widget');

/** Two countries on one page: somebody dials the wrong one's number. */
export function mixed({ places, data }) {
  const widgets = places.filter((each) => !isPlain(each) && !isAside(each.node));
  const [one, other] = new Set(widgets.map(regionOf).filter((each) => hasLines(each, data)));
  if (!other) return [];
  return [
    finding(
      'regions-mixed',
      'risk',
      `One widget shows the crisis lines of ${nameOf(one, data)}, another those of ${nameOf(other, data)}.`,
      'A visitor may dial a number that reaches nobody.',
      'Set the same country on all of them, or set data-region on the script for the whole site.',
    ),
  ];
}
