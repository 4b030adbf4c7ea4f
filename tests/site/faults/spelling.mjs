/** Names that are nearly right, and quotes that are not straight. */
import { DEAD, DIAL, GB, HEAD, INSIDE, LINKS, OPENS, PHONE, WIDGET, banner } from './parts.mjs';

export default {
  'a tag misspelled': {
    html: `${HEAD}<crisis-baner region="GB">${GB}</crisis-baner>`,
    finds: ['tag-misspelled'],
    says: /<crisis-baner> is misspelled\. Did you mean <crisis-banner>\?/,
    sees: [`a phone link: “Call 116 123”`],
    instead: /tel:116123.*region=GB/,
  },
  'a tag misspelled, with the links inside': {
    html: `${HEAD}<crisis-baner variant="card">${LINKS}</crisis-baner>`,
    finds: ['tag-misspelled'],
    says: /^May fail.*still appears, from the link inside/,
    sees: [WIDGET, DIAL],
  },
  'a tag misspelled, with the links inside, and no script': {
    html: `<crisis-baner variant="card">${LINKS}</crisis-baner>`,
    finds: ['tag-misspelled', 'script-missing'],
    says: /So no widget appears/,
    sees: [OPENS, DIAL],
  },
  'a class misspelled, with the links inside': {
    html: `${HEAD}<div class="care-crisis-baner">${LINKS}</div>`,
    finds: ['class-misspelled'],
    says: /^May fail.*still appears/,
    sees: [WIDGET, DIAL],
  },
  'a tag misspelled, with nothing else': {
    html: '<symptom-chek></symptom-chek>',
    finds: ['tag-misspelled'],
    says: /<symptom-check>/,
    sees: ['no part of the widget'],
    instead: /embed\/symptom-check\.html/,
  },
  'a tag without its hyphen': {
    html: '<crisisbanner></crisisbanner>',
    finds: ['tag-misspelled'],
  },
  'a tag with a dash for its hyphen': {
    html: '<crisis–banner></crisis–banner>',
    finds: ['tag-misspelled'],
  },
  'a hard space in a tag': {
    html: `${HEAD}<symptom-check\u00a0instrument="gad-7">Call</symptom-check>`,
    finds: ['hard-space'],
    instead: /embed\/symptom-check\.html/,
  },
  'a link that a mail program wrapped': {
    html: `${HEAD}<p>${PHONE} · <a href="https://nam.safelinks.example/?url=https%3A%2F%2Ffiles.example.org%2Fcare-widgets%2Fembed%2Fcrisis-banner.html&data=1">More</a></p>`,
    finds: ['link-wrapped'],
    says: /nam\.safelinks\.example/,
    sees: [DIAL],
  },
  'a link that a document wrapped': {
    html: `${HEAD}<p><a href="https://www.search.example/url?q=https://a.example/w/embed/symptom-check.html&sa=D">Questions</a></p>`,
    finds: ['link-wrapped'],
    instead: /embed\/symptom-check\.html/,
  },
  'a link that a program wrapped in half an address': {
    html: `${HEAD}<p>${PHONE} · <a href="https://[x?u=https://a.example/embed/crisis-banner.html">More</a></p>`,
    finds: ['link-wrapped', 'address-broken'],
    instead: /^<p/,
  },
  'a class of a widget misspelled': {
    html: `${HEAD}<div class="care-crisis-baner care-region-GB">${GB}</div>`,
    finds: ['class-misspelled'],
    says: /“care-crisis-banner”/,
  },
  'a class in capital letters': {
    html: `${HEAD}<div class="Care-Crisis-Banner">Call</div>`,
    finds: ['class-misspelled'],
  },
  'an address of a page misspelled': {
    html: `${HEAD}<p>${PHONE} · <a href="{base}embed/crisis-baner.html">More</a></p>`,
    finds: ['address-misspelled'],
    says: /“crisis-banner\.html”/,
    sees: [DIAL],
  },
  'an address of a page in capital letters': {
    html: `${HEAD}<p>${PHONE} · <a href="{base}embed/Crisis-Banner.html">More</a></p>`,
    finds: ['address-misspelled'],
  },
  'a page in a language that there isn’t': {
    html: `${HEAD}<p>${PHONE} · <a href="{base}embed/crisis-banner.fr.html">More</a></p>`,
    finds: ['address-misspelled'],
    says: /available languages are: en, es/,
  },
  'a script misspelled': {
    html: `<script src="{base}Loader.js" async></script><p>${LINKS}</p>`,
    finds: ['address-misspelled', 'script-missing'],
    says: /“loader\.js”/,
  },
  'curly quotes around addresses': {
    html: `<p><a href=“tel:988”>Call or text 988</a> · <a href=“{base}embed/crisis-banner.html”>More</a></p>`,
    finds: ['quotes-curled'],
    says: /href=/,
    sees: ['no part of the widget'],
    instead: /href="\{base\}embed\//,
  },
  'curly quotes around an address with options': {
    html: `${HEAD.replaceAll('"', '')}<p>${PHONE} · <a href=“{base}embed/crisis-banner.html?region=US”>More</a></p>`,
    finds: ['quotes-curled'],
    sees: [DEAD, DIAL],
    instead: /href="\{base\}embed\/crisis-banner\.html/,
  },
  'curly quotes around the script’s address': {
    html: `<script src=“/care-widgets/loader.js” async></script>${banner()}`,
    finds: ['quotes-curled'],
    sees: [INSIDE, DIAL],
  },
  'curly quotes': {
    html: `${HEAD}${banner(' region=”US” variant=”card”')}`,
    finds: ['quotes-curled'],
  },
};
