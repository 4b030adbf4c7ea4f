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
    says: /^May fail.*comes up all the same/,
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
  'an address whose host was never filled in': {
    html: `<script src="https://YOUR-HOST:PORT/care-widgets/loader.js" async></script><p>${PHONE} · <a href="https://YOUR-HOST:PORT/care-widgets/embed/crisis-banner.html">More</a></p>`,
    finds: ['address-broken'],
    says: /no address that a browser can open: https:\/\/YOUR-HOST:PORT\/care/,
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
    finds: ['address-broken', 'other-folder'],
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
