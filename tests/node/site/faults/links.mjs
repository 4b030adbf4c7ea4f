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
    title: 'All is well',
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
  'a link to another folder': {
    html: `${HEAD}<p>${PHONE} · <a href="https://old.example.org/care/embed/crisis-banner.html">More crisis help</a></p>`,
    finds: ['other-folder'],
    sees: [OPENS, DIAL],
  },
  'an address that was never filled in': {
    html: `<script src="https://HOST/care-widgets/loader.js" async></script><p>${PHONE} · <a href="https://HOST/care-widgets/embed/crisis-banner.html">More</a></p>`,
    finds: ['stand-in'],
    sees: [DEAD, DIAL],
    instead: STANDS_IN,
  },
  'an address of one’s own computer': {
    html: `<script src="http://localhost:8000/dist/loader.js" async></script><p>${PHONE} · <a href="http://localhost:8000/dist/embed/crisis-banner.html">More</a></p>`,
    finds: ['only-here'],
    sees: [DEAD, DIAL],
    instead: STANDS_IN,
  },
  'an element with files of one’s own computer': {
    html: `<script src="http://localhost:8000/care-widgets/loader.js" async></script>${banner()}`,
    finds: ['only-here'],
    sees: [INSIDE, DIAL],
  },
  'the static form': {
    html: `${HEAD}${banner('', `<template shadowrootmode="open"><p>x</p></template>${LINKS}`)}`,
    finds: ['static-form'],
    title: 'All is well',
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
    sees: [`${WIDGET}, once what hides it is opened`, DIAL],
  },
};
