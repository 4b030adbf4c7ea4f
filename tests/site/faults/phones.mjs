/** Links to dial. */
import { LINKS, HEAD, OPENS, PAGE, PHONE, WIDGET, banner } from './parts.mjs';

export default {
  'a number of another country in the widget': {
    html: `${HEAD}${banner(' region="GB"', `${PHONE} · <a href="{base}embed/crisis-banner.html?region=GB">More</a>`)}`,
    finds: ['phone-of-another-country'],
    says: /“Call or text 988” dials a number in the United States and Canada\. The widget is for the United Kingdom\.[^]*“Call 116 123”/,
    instead: /tel:116123/,
  },
  'a number of another country beside the link': {
    html: `${HEAD}<p>${PHONE} · <a href="{base}embed/crisis-banner.html?region=GB">More</a></p>`,
    finds: ['phone-of-another-country'],
  },
  'a number of another country, with its code': {
    html: `${HEAD}<p><a href="tel:+1-866-488-7386">Call</a> · <a href="{base}embed/crisis-banner.html?region=GB">More</a></p>`,
    finds: ['phone-of-another-country'],
  },
  'an emergency number of another country': {
    html: `${HEAD}<p><a href="tel:911">Call 911</a> · <a href="{base}embed/crisis-banner.html?region=GB">More</a></p>`,
    finds: ['phone-of-another-country'],
  },
  'a relay number of another country': {
    html: `${HEAD}<p><a href="tel:711">For TTY, call 711</a> · <a href="{base}embed/crisis-banner.html?region=GB">More</a></p>`,
    finds: ['phone-of-another-country'],
  },
  'a number of another country where the widget says none': {
    html: `${HEAD}<p><a href="tel:116 123">Call 116 123</a> · <a href="{base}embed/crisis-banner.html">More</a></p>`,
    finds: ['phone-of-another-country'],
    says: /The widget is for the United States\.[^]*“Call or text 988”/,
  },
  'a link inside for another country': {
    html: `${HEAD}${banner(' region="GB"', `<a href="tel:116123">Call 116 123</a> · ${PAGE}`)}`,
    finds: ['region-differs'],
  },
  'a link inside for no country': {
    html: `${HEAD}${banner('', `${PHONE} · <a href="{base}embed/crisis-banner.html?region=">More</a>`)}`,
    finds: ['region-differs'],
    says: /The link inside it is for no country\./,
  },
  'a number of another country, in its international form': {
    html: `${HEAD}<p><a href="tel:+852 2389 2222">Call</a> · <a href="tel:0047 22 40 00 40">Call</a> · ${PAGE}</p>`,
    finds: ['phone-of-another-country', 'phone-of-another-country'],
    says: /dials a number in Hong Kong[^]*dials a number in Norway/,
  },
  'a link that says one number and dials another': {
    html: `${HEAD}<p><a href="tel:911">Call or text 988</a> · ${PAGE}</p>`,
    finds: ['phone-differs'],
    says: /Visitors see 988, but reach 911/,
  },
  'a phone link without its scheme': {
    html: `${HEAD}<p><a href="988">Call or text 988</a> · ${PAGE}</p>`,
    finds: ['link-stays', 'phone-dead', 'phone-missing'],
    sees: [OPENS],
  },
  'a clinic’s own phone link without an address': {
    html: `${HEAD}<p>${PHONE} · <a href="#">Call us: 555-0100</a> · ${PAGE}</p>`,
    finds: ['link-stays', 'phone-dead'],
  },
  'a crisis number without an address or a word': {
    html: `${HEAD}<p>${PHONE} · <a href="/">1-866-488-7386</a> · ${PAGE}</p>`,
    finds: ['link-stays', 'phone-dead'],
  },
  'a phone link without words': {
    html: `${HEAD}${banner('', `<a href="tel:988"></a> ${PAGE}`)}`,
    finds: ['phone-empty'],
    sees: [WIDGET],
  },
  'a phone link called unsafe': {
    html: `${HEAD}${banner('', `<a href="unsafe:tel:988">Call or text 988</a> · ${PAGE}`)}`,
    finds: ['phone-dead'],
  },
  'a phone link without an address': {
    html: `${HEAD}${banner('', `<a>Call or text 988</a> · ${PAGE}`)}`,
    finds: ['phone-dead'],
  },
  'a page in British English, and no country': {
    html: `<html lang="en-GB">${HEAD}<p>${LINKS.replace('?region=US', '')}</p>`,
    finds: ['region-of-page'],
    says: /The page is in British English; the widget shows the crisis lines of the United States\.[^]*Set region=GB/,
    title: 'We found 1 issue',
    instead: /tel:116123.*region=GB/,
  },
  'a part of a page in Mexican Spanish, and no country': {
    html: `${HEAD}<div lang="es-Latn-MX">${banner().replace('?region=US', '')}</div>`,
    finds: ['region-of-page'],
    says: /lines of the United States\.[^]*Set region=MX/,
  },
  'a country that is chosen, and not the page’s': {
    html: `<html lang="en_GB">${HEAD}<p><a href="tel:116123">Call 116 123</a> · <a href="{base}embed/crisis-banner.html?region=IE">More</a></p>`,
    finds: ['region-of-page'],
    says: /^Good to know.*British English; the widget shows the crisis lines of Ireland/,
    title: 'Everything looks good',
    instead: /region=IE/,
  },
  'two numbers of the clinic in one': {
    html: `${HEAD}${banner(' contact-phone="911 or 555-010-0100"')}`,
    finds: ['contact-phone'],
    says: /^Does not work.*“911 or 555-010-0100” is not one phone number/,
    instead: /^<p>(?!.*555)/,
  },
  'letters in the clinic’s number, in data-*': {
    html: `${HEAD}<div class="care-crisis-banner" data-contact-phone="1-800-NEW-HOPE">${LINKS}</div>`,
    finds: ['contact-phone'],
  },
  'letters in the clinic’s number, in a class': {
    html: `${HEAD}<div class="care-crisis-banner care-contact-phone-HOPE">${LINKS}</div>`,
    finds: ['contact-phone'],
  },
  'hours in the clinic’s number, in an address': {
    html: `${HEAD}<p>${PHONE} · <a href="{base}embed/crisis-banner.html?contact-phone=555-0100+Mon-Fri+9-5">More</a></p>`,
    finds: ['contact-phone'],
  },
  'an address of the clinic without its start': {
    html: `${HEAD}${banner(' contact-url="www.clinic.example/visit"')}`,
    finds: ['contact-url'],
    says: /^Does not work.*Did you mean https:\/\/www\.clinic\.example\/visit\?$/,
    instead: /contact-url=https/,
  },
  'an address of the clinic without its start, in a class, data-* and an address': {
    html: `${HEAD}<div class="care-symptom-check" data-contact-url="clinic.example">${PHONE} <a href="{base}embed/symptom-check.html">More</a></div><p>${PHONE} · <a href="{base}embed/crisis-banner.html?contact-url=a@clinic.example">More</a></p>`,
    finds: ['contact-url', 'contact-url'],
    says: /mailto:a@clinic\.example/,
  },
  'letters in the clinic’s number, in a shortcode': {
    html: '[crisis-banner contact-phone="call us"]',
    finds: ['editor-code', 'contact-phone'],
  },
  'the phone link lost': {
    html: `${HEAD}<p>988 · ${PAGE}</p>`,
    finds: ['link-stays', 'phone-missing'],
  },
};
