/** What is asked for in each form, and what the judge then looks for. */
import { FORMS, optionsOf, pageAddress } from '../../src/snippets/index.js';

const banner = {
  tag: 'crisis-banner',
  region: 'US',
  options: { variant: 'card', 'contact-label': 'Ask "us" & more', 'contact-url': '/v?a=1&b=2' },
};
/** Two phone links, a list of options, and a page in another language. */
const spanish = {
  tag: 'tx-options-compare',
  region: 'US',
  lang: 'es',
  options: { options: 'ect esketamine' },
};

/** As `{ name, form, wanted }`. A shortcode is for WordPress alone. */
export const CASES = [
  ...Object.keys(FORMS)
    .filter((form) => form !== 'shortcode')
    .map((form) => ({ name: form, form, wanted: banner })),
  { name: 'link in Spanish', form: 'link', wanted: spanish },
];

/** Where the built files are on a site. */
export const baseOf = (origin) => `${origin}/dist/`;

export function soughtOf(wanted, origin) {
  const { tag, lang } = wanted;
  const page = pageAddress({ tag, lang, base: baseOf(origin) }).split('?')[0];
  // A flag that is on has no value.
  const options = optionsOf(wanted).map(([name, value]) => [name, value === true ? '' : value]);
  return { tag, page, number: '988', options };
}
