/** Options and their values. */
import { HEAD, LINKS, PHONE, banner, option } from './parts.mjs';

export default {
  'an option misspelled': {
    html: `${HEAD}${banner(' varient="card"')}`,
    finds: ['option-unknown'],
    says: /Did you mean “variant”\?/,
  },
  'an option misspelled by a swap': {
    html: `${HEAD}${banner(' regoin="US"')}`,
    finds: ['option-unknown'],
    says: /Did you mean “region”\?/,
  },
  'an option misspelled in the address of a link': {
    html: `${HEAD}<p>${PHONE} · <a href="{base}embed/crisis-banner.html?regoin=GB&utm_source=x">More</a></p>`,
    finds: ['option-unknown'],
    says: /“region”/,
  },
  'an option misspelled in data-*': {
    html: `${HEAD}<div class="care-crisis-banner" data-contact-lable="Visit" data-track="1">${LINKS}</div>`,
    finds: ['option-unknown'],
    says: /“contact-label”/,
  },
  'an option of another widget': {
    html: `${HEAD}${banner(' instrument="phq-9"')}`,
    finds: ['option-unknown'],
  },
  'a class misspelled': {
    html: `${HEAD}<div class="care-crisis-banner care-varient-card">${LINKS}</div>`,
    finds: ['option-unknown'],
    says: /“variant”/,
  },
  'a value misspelled': {
    html: `${HEAD}${banner(' variant="crad"')}`,
    finds: ['value-unknown'],
    says: /Did you mean “card”\?/,
  },
  'a value misspelled in the address of a link': {
    html: `${HEAD}<p>${PHONE} · <a href="{base}embed/crisis-banner.html?variant=crad">More</a></p>`,
    finds: ['value-unknown'],
  },
  'a value misspelled in a class': {
    html: `${HEAD}<div class="care-crisis-banner care-variant-crad">${LINKS}</div>`,
    finds: ['value-unknown'],
  },
  'a country that there isn’t': {
    html: `${HEAD}${banner(' region="UK"')}`,
    finds: ['value-unknown'],
    says: /The widget reads it as GB\.[^]*The United Kingdom is GB\.$/,
    instead: /tel:116123/,
  },
  'a country that is empty': {
    html: `${HEAD}${banner(' region=""', '<a href="{base}embed/crisis-banner.html?region=">More</a>')}`,
    finds: ['value-unknown'],
    says: /^May fail.*“region” is empty\.[^]*worldwide directory/,
  },
  'a country that is empty, in an address': {
    html: `${HEAD}<p>${PHONE} · <a href="{base}embed/crisis-banner.html?region=">More</a></p>`,
    finds: ['value-unknown'],
  },
  'two countries on one page': {
    html: `${HEAD}${banner(' region="GB"', '<a href="tel:116123">116 123</a> <a href="{base}embed/crisis-banner.html?region=GB">More</a>')}${banner(' region="US"')}`,
    finds: ['regions-mixed'],
    says: /the United Kingdom[^]*the United States[^]*data-region/,
    instead: /tel:116123/,
  },
  'a country by its longer code': {
    html: `${HEAD}${banner(' region="USA"')}`,
    finds: ['value-unknown'],
    says: /The United States is US\.$/,
    instead: /tel:988/,
  },
  'a country by its name in Spanish': {
    html: `${HEAD}${banner(' region="españa"')}`,
    finds: ['value-unknown'],
    says: /Spain is ES\.$/,
    instead: /tel:024/,
  },
  'a value that is nothing like one': {
    html: `${HEAD}${banner(' variant="nope"')}`,
    finds: ['value-unknown'],
    says: /“nope” is not a value of the option “variant”\.[^]*Write one of: bar, card\./,
  },
  'a level that there isn’t': {
    html: option('symptom-check', ' heading-level="7" layout="tabs"'),
    finds: ['value-unknown', 'value-unknown'],
  },
  'a language without words': {
    html: `${HEAD}${banner(' lang="fr"')}`,
    finds: ['value-unknown'],
    says: /it shows English/,
  },
  'a language with a country, without words': {
    html: `${HEAD}${banner(' lang="fr-US"')}`,
    finds: ['value-unknown'],
  },
  'an id that there isn’t': {
    html: option('tx-options-compare', ' options="ect esketamin"'),
    finds: ['id-unknown'],
    says: /Did you mean “esketamine”\?/,
  },
  'a section that there isn’t': {
    html: option('ketamine-explainer', ' sections="key-points routs"'),
    finds: ['id-unknown'],
    says: /“routes”/,
  },
  'a share button without its words': {
    html: option('symptom-check', ' share'),
    finds: ['share-unsaid'],
  },
};
