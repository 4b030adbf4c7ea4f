/** What a page says in a way that no widget reads: the snippet to use instead keeps country, language, options. */
import { snippet } from '../../../src/snippets/index.js';
import { GB, HEAD, LINKS, PHONE, banner } from './parts.mjs';

const MORE = '<a href="{base}embed/crisis-banner.html">More</a>';
const TO_GB = /^<p>.*tel:116123.*region=GB/;
const ES_ADDRESS = /^<p lang="es">.*Llame.*\{base\}embed\/crisis-banner\.es\.html/;
const escaped = (code) =>
  code.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);
const spanish = (form) => {
  const wanted = {
    tag: 'crisis-banner',
    base: 'https://files.example.org/care-widgets/',
    lang: 'es',
  };
  const { html, text } = snippet(form, wanted);
  return `${HEAD}<p>${escaped(html ?? text)}</p>`;
};

export default {
  'a country whose option is misspelled, with its own links': {
    html: `${HEAD}<crisis-banner regoin="GB" variant="card"><a href="tel:999">Call 999</a> · ${GB}</crisis-banner>`,
    finds: ['option-unknown'],
    says: /It is ignored, and the widget shows the crisis lines of the United States\.[^]*“region”/,
    instead: /tel:116123.*region=GB&amp;variant=card/,
  },
  'a country whose option is misspelled, with its own page': {
    html: `${HEAD}${banner(' regoin="GB"', `${GB} · <a href="{base}embed/crisis-banner.html?region=GB">More</a>`)}`,
    finds: ['option-unknown'],
    instead: TO_GB,
  },
  'a country and a language in other words': {
    html: `${HEAD}${banner(' country="CA" language="es"', `${PHONE} · ${MORE}`)}`,
    finds: ['option-unknown', 'option-unknown'],
    says: /“region”[^]*“lang”/,
    instead: /^<p lang="es">.*crisis-banner\.es\.html\?region=CA/,
  },
  'a country misspelled in a class, data-* and an address': {
    html: `${HEAD}<div class="care-crisis-banner care-regoin-GB" data-varaint="card">${GB} · ${MORE}</div>`,
    finds: ['option-unknown', 'option-unknown'],
    instead: /tel:116123.*region=GB&amp;variant=card/,
  },
  'a country misspelled in an address': {
    html: `${HEAD}<p>${GB} · <a href="{base}embed/crisis-banner.html?reigon=GB">More</a></p>`,
    finds: ['option-unknown'],
    instead: TO_GB,
  },
  'a tag and an option misspelled': {
    html: `${HEAD}<crisis-baner regoin="GB">${GB}</crisis-baner>`,
    finds: ['tag-misspelled'],
    instead: TO_GB,
  },
  'curly quotes around a country': {
    html: `${HEAD}${banner(' region=“GB” contact-label=“Ask for a visit”', `${GB} · ${MORE}`)}`,
    finds: ['quotes-curled'],
    instead: /tel:116123.*region=GB&amp;contact-label=Ask\+for\+a\+visit/,
  },
  'curly quotes around a country, as entities': {
    html: `${HEAD}${banner(' region=&#8221;GB&#8243;', `${GB} · ${MORE}`)}`,
    finds: ['quotes-curled'],
    instead: TO_GB,
  },
  'single curly quotes around a country': {
    html: `${HEAD}${banner(' region=‘GB’', `${GB} · ${MORE}`)}`,
    finds: ['value-unknown'],
    instead: TO_GB,
  },
  'a hard space before a country': {
    html: `${HEAD}<symptom-check\u00a0region="GB">${GB}</symptom-check>`,
    finds: ['hard-space'],
    instead: TO_GB,
  },
  'a shortcode shown, with curly quotes': {
    html: '<p>[crisis-banner region=”GB” contact-label=“Ask us”]</p>',
    finds: ['shortcode-shown'],
    instead: /tel:116123.*region=GB&amp;contact-label=Ask\+us/,
  },
  'a shortcode shown, with quotes as entities': {
    html: '<p>[crisis-banner region=&#8221;GB&#8221; variant=&quot;card&quot;]</p>',
    finds: ['shortcode-shown'],
    instead: /tel:116123.*region=GB&amp;variant=card/,
  },
  'code shown, with a country and no address': {
    html: `<p>${escaped(`<crisis-banner region="GB">${GB}</crisis-banner>`)}</p>`,
    finds: ['code-shown'],
    instead: /tel:116123.*region=GB/,
  },
  'code shown in paragraphs, with curly quotes and hard spaces': {
    html: '<p>&lt;symptom-check&nbsp;region=&#8220;GB&#8221;<br>instrument=“gad-7”&gt;</p><p>&lt;/symptom-check&gt;</p>',
    finds: ['code-shown'],
    instead: /symptom-check\.html\?region=GB&amp;instrument=gad-7/,
  },
  'code that was escaped twice, with a country': {
    html: `<p>${escaped(escaped(banner(' region="GB"', '')))}</p>`,
    finds: ['code-shown'],
    instead: TO_GB,
  },
  'code shown, with an option misspelled': {
    html: `${HEAD}<p>${escaped('<crisis-banner regoin="GB"></crisis-banner>')}</p>`,
    finds: ['code-shown'],
    instead: TO_GB,
  },
  'code shown beside a widget that is up': {
    html: `${HEAD}<p>${escaped('<symptom-check region="GB"></symptom-check>')}</p><p>${LINKS}</p>`,
    finds: ['code-shown'],
    instead: /crisis-banner\.html\?region=US/,
  },
  'the script’s code shown, which alone has the address': {
    html: `<p>${escaped('<script src="https://files.example.org/care-widgets/loader.js"></script>')}</p>`,
    finds: ['script-shown'],
    instead: /href="\{base\}embed\//,
  },
  'the Spanish element shown as code': {
    html: spanish('element'),
    finds: ['code-shown'],
    instead: ES_ADDRESS,
  },
  'the Spanish placeholder shown as code': {
    html: spanish('classes'),
    finds: ['code-shown'],
    instead: ES_ADDRESS,
  },
  'the Spanish frame shown as code': {
    html: spanish('frame'),
    finds: ['code-shown'],
    instead: ES_ADDRESS,
  },
  'the Spanish links shown as code': {
    html: spanish('link'),
    finds: ['code-shown'],
    instead: ES_ADDRESS,
  },
  'Spanish Markdown shown': {
    html: spanish('markdown'),
    finds: ['markdown-shown'],
    instead: ES_ADDRESS,
  },
  'code shown in a Spanish part of a page': {
    html: `<div lang="es-MX"><p>${escaped('<crisis-banner></crisis-banner>')}</p></div>`,
    finds: ['code-shown'],
    instead: /^<p lang="es">.*crisis-banner\.es\.html\?region=MX/,
  },
  'an English widget in a Spanish page': {
    html: `<html lang="es">${HEAD}<div lang="en">${banner(' varaint="card"')}</div>`,
    finds: ['option-unknown'],
    instead: /^<p><a[^>]*>Call or text 988/,
  },
};
