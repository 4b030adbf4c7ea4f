/** Addresses, what stands inside a widget, and where a widget stands. */
import {
  DEAD,
  DIAL,
  HEAD,
  INSIDE,
  LINKS,
  OPENS,
  PAGE,
  PHONE,
  STANDS_IN,
  WIDGET,
  banner,
} from './parts.mjs';

const HTTPS = /href="https:/;

export default {
  'a script without encryption': {
    html: `<script src="http://files.example.org/care-widgets/loader.js" async></script>${banner()}`,
    finds: ['not-encrypted'],
    says: /browsers refuse it/,
    sees: [INSIDE, DIAL],
    instead: HTTPS,
  },
  'a style sheet without encryption': {
    html: `<link rel="stylesheet" href="http://files.example.org/care-widgets/care-widgets.css"><script src="{base}loader.js" async></script>${banner()}`,
    finds: ['not-encrypted'],
    says: /^May fail.*still appears/,
    sees: [WIDGET, DIAL],
  },
  'a link without encryption': {
    html: `<p>${PHONE} · <a href="http://a.example/w/embed/crisis-banner.html">More</a></p><script src="/w/loader.js"></script>`,
    finds: ['not-encrypted'],
    says: /same network/,
    instead: HTTPS,
  },
  'a frame without encryption, and without a height': {
    html: '<p>Help</p><iframe src="http://a.example/w/embed/crisis-banner.html?variant=bar" title="Help" sandbox="allow-scripts allow-popups allow-modals allow-downloads"></iframe>',
    finds: ['not-encrypted', 'frame-incomplete'],
    instead: HTTPS,
  },
  'a widget in a paragraph': {
    html: `${HEAD}<p>${banner()}</p>`,
    finds: ['inside-paragraph'],
    sees: [WIDGET, DIAL],
    title: 'Everything looks good',
  },
  'an empty element': {
    html: `${HEAD}${banner(' region="US"', '')}`,
    finds: ['fallback-missing'],
    sees: [WIDGET],
  },
  'an empty placeholder': {
    html: `${HEAD}<div class="care-crisis-banner"></div>`,
    finds: ['fallback-missing'],
  },
  'links that slipped out': {
    html: `${HEAD}${banner()}<p>${PHONE}</p>`,
    finds: ['fallback-doubled'],
  },
  'a paragraph inside': {
    html: `${HEAD}${banner('', `<p>${LINKS}</p>`)}`,
    finds: ['paragraph-inside'],
  },
  'line breaks inside': {
    html: `${HEAD}${banner('', `${PHONE}<br>${PAGE}`)}`,
    finds: ['paragraph-inside'],
  },
  'a link to another server': {
    html: `${HEAD}<p>${PHONE} · <a href="https://old.example.org/care/embed/crisis-banner.html">More crisis help</a></p>`,
    finds: ['other-server'],
    says: /^May fail.*old\.example\.org[^]*data-hosts="old\.example\.org"/,
    sees: [OPENS, DIAL],
  },
  'a link to the page’s own server, with the script from another': {
    html: `<link rel="canonical" href="https://www.clinic.example/help">${HEAD}<p>${PHONE} · <a href="https://clinic.example/w/embed/crisis-banner.html">More</a></p>`,
    finds: ['two-servers'],
    sees: [WIDGET, DIAL],
    title: 'Everything looks good',
  },
  'a link to another server than those that the script names': {
    html: `${HEAD.replace('async', 'data-hosts="cdn.example.net, clinic.example" async')}<p>${PHONE} · <a href="https://old.example.org/embed/crisis-banner.html">More</a></p>`,
    finds: ['other-server'],
    sees: [OPENS, DIAL],
  },
  ...Object.fromEntries(
    [
      ['a menu', `<nav>${PAGE}</nav>`],
      ['a menu of a theme’s', `<div class="menu"><p>${PAGE}</p></div>`],
      ['a list', `<ul><li>${PAGE}</li><li><a href="/visit">Visit</a></li></ul>`],
      ['a sentence', `<p>In a crisis see ${PAGE} at any time.</p>`],
      ['a heading', `<h2>${PAGE}</h2>`],
      ['a paragraph with another link', `<p>${PAGE} · <a href="/visit">Visit</a></p>`],
      ['a paragraph without a phone link', `<p>${PAGE}</p>`],
      ['a reader’s comment', `<div class="comment-content"><p>${LINKS}</p></div>`],
      ['a footer by its class', `<div class="footer-widgets"><p>${LINKS}</p></div>`],
      ['a paragraph that asks for it', `<p data-care-link>${PHONE} · ${PAGE}</p>`],
    ].map(([where, html]) => [
      `a link that stays one, in ${where}`,
      {
        html: `${HEAD}${html}`,
        finds: ['link-stays'],
        says: /^Good to know.*stays a link.*paragraph of its own.*What to do: Nothing/s,
        sees: html.includes('tel:') ? [OPENS, DIAL] : [OPENS],
        title: 'Everything looks good',
        instead: /^$/,
      },
    ]),
  ),
  'a menu’s link beside the widget, for another country, in something hidden': {
    html: `${HEAD}<nav hidden><a href="{base}embed/symptom-check.html?region=GB">UK</a></nav>${banner()}`,
    finds: ['link-stays'],
    title: 'Everything looks good',
  },
  'links that slipped out, with the widget’s own page': {
    html: `${HEAD}${banner()}<p>${LINKS}</p>`,
    finds: ['fallback-doubled'],
  },
  'an address that was never filled in': {
    html: `<script src="https://HOST/care-widgets/loader.js" async></script><p>${PHONE} · <a href="https://HOST/care-widgets/embed/crisis-banner.html">More</a></p>`,
    finds: ['stand-in'],
    sees: [DEAD, DIAL],
    instead: STANDS_IN,
  },
  'an address whose host was never filled in': {
    html: `<script src="https://YOUR-HOST:PORT/care-widgets/loader.js" async></script><p>${PHONE} · <a href="https://YOUR-HOST:PORT/care-widgets/embed/crisis-banner.html">More</a></p>`,
    finds: ['address-broken'],
    says: /Browsers can’t open this address: https:\/\/YOUR-HOST:PORT\/care/,
    sees: [DEAD, DIAL],
    instead: STANDS_IN,
  },
  'a script whose host is a template’s': {
    html: `<script src="https://%HOST%/care-widgets/loader.js" async></script>${banner()}`,
    finds: ['address-broken'],
    sees: [INSIDE, DIAL],
  },
  'a link with a port that there isn’t': {
    html: `${HEAD}<p>${PHONE} · <a href="https://a:99999/w/embed/crisis-banner.html">More</a></p>`,
    finds: ['address-broken'],
    sees: [DEAD, DIAL],
    instead: /href="\{base\}embed/,
  },
  'an address of one’s own computer': {
    html: `<script src="http://localhost:8000/dist/loader.js" async></script><p>${PHONE} · <a href="http://localhost:8000/dist/embed/crisis-banner.html">More</a></p>`,
    finds: ['only-here'],
    sees: [DEAD, DIAL],
    instead: STANDS_IN,
  },
  'a folder of one’s own disk': {
    html: `<script src="C:/care-widgets/loader.js" async></script>${banner('', `${PHONE} · <a href="C:/care-widgets/embed/crisis-banner.html">More</a>`)}`,
    finds: ['only-here'],
    instead: STANDS_IN,
  },
  ...Object.fromEntries(
    ['192.168.1.20', '10.0.0.5:8080', 'clinic.localhost:3000', 'my-mac.local'].map((host) => [
      `an address of one’s own network, ${host}`,
      {
        html: `<script src="http://${host}/care-widgets/loader.js" async></script>${banner('', `${PHONE} · <a href="http://${host}/care-widgets/embed/crisis-banner.html">More</a>`)}`,
        finds: ['only-here'],
        says: /your own computer or network\.[^]*nobody outside/,
        sees: [INSIDE, DIAL],
        instead: STANDS_IN,
      },
    ]),
  ),
  'an element with files of one’s own computer': {
    html: `<script src="http://localhost:8000/care-widgets/loader.js" async></script>${banner()}`,
    finds: ['only-here'],
    sees: [INSIDE, DIAL],
  },
  'the static form': {
    html: `${HEAD}${banner('', `<template shadowrootmode="open"><p>x</p></template>${LINKS}`)}`,
    finds: ['static-form'],
    title: 'Everything looks good',
  },
  'the static form without its mark': {
    html: `${HEAD}${banner('', `<template><p>x</p></template>${LINKS}`)}`,
    finds: ['static-gutted'],
  },
  'a placeholder without its class': {
    html: `${HEAD}<div data-contact-label="Visit">${LINKS}</div>`,
    finds: ['class-lost'],
  },
  'a hidden widget': {
    html: `${HEAD}<div style="display: none">${banner()}</div>`,
    finds: ['hidden'],
    sees: [`${WIDGET}, once the part that hides it is opened`, DIAL],
  },
};
