/** Scripts, style sheets, their hashes and versions. */
import { DIAL, HEAD, INSIDE, LINKS, OPENS, PHONE, WIDGET, banner } from './parts.mjs';

export default {
  'links without the script': {
    html: `<p>${LINKS}</p>`,
    finds: ['script-missing'],
    title: 'The links work, but the widget will not appear',
    instead: /^$/,
    sees: [OPENS, DIAL],
  },
  'an element without a script': {
    html: banner(),
    finds: ['script-missing'],
    sees: [INSIDE, DIAL],
  },
  'a script of another widget': {
    html: `<script src="{base}symptom-check.js" async></script>${banner()}`,
    finds: ['script-missing'],
    sees: [INSIDE, DIAL],
  },
  'a link with a script that only knows elements': {
    html: `<script src="{base}crisis-banner.js" async></script><p>${LINKS}</p>`,
    finds: ['script-missing'],
    sees: [OPENS, DIAL],
  },
  'a script that Rocket Loader retyped': {
    html: `${banner()}<script type="a1b2-text/rocketscript" src="{base}loader.js"></script>`,
    finds: ['script-delayed'],
    says: /Cloudflare Rocket Loader/,
    sees: [INSIDE, DIAL],
  },
  'a script that Rocket Loader of today marked': {
    html: `${banner()}<script type="3f9d2a1b7c-text/javascript" src="{base}loader.js" async></script>`,
    finds: ['script-delayed'],
    says: /Cloudflare Rocket Loader/,
    sees: [INSIDE, DIAL],
  },
  'a module that Rocket Loader marked': {
    html: `${banner()}<script type="3f9d2a1b7c-module" src="{base}loader.js"></script>`,
    finds: ['script-delayed'],
    says: /Cloudflare Rocket Loader/,
  },
  'a script of a type that browsers don’t run': {
    html: `${banner()}<script type="text/javascript; charset=utf-8" src="{base}loader.js"></script>`,
    finds: ['script-delayed'],
    sees: [INSIDE, DIAL],
  },
  'a script for old browsers alone': {
    html: `${banner()}<script nomodule src="{base}loader.js" async></script>`,
    finds: ['script-nomodule'],
    says: /^Does not work.*“nomodule”/,
    sees: [INSIDE, DIAL],
  },
  'a delayed script whose folder only the links tell': {
    html: '<p><a href="tel:988">Call or text 988</a> · <a href="https://a.example/w/embed/crisis-banner.html">More</a></p><script type="text/rocketscript" src="/w/loader.js"></script>',
    finds: ['script-delayed'],
  },
  'a delayed script where nothing tells its folder': {
    html: '<crisis-banner></crisis-banner><script type="text/rocketscript" src="/w/loader.js"></script>',
    finds: ['script-delayed', 'fallback-missing'],
  },
  'a script that WP Rocket delays': {
    html: `${banner()}<script type="rocketlazyloadscript" data-rocket-src="{base}loader.js"></script>`,
    finds: ['script-delayed'],
    says: /WP Rocket/,
  },
  'a script that LiteSpeed delays': {
    html: `${banner()}<script type="litespeed/javascript" data-src="{base}loader.js"></script>`,
    finds: ['script-delayed'],
    says: /LiteSpeed/,
  },
  'a script that a consent tool blocks': {
    html: `${banner()}<script type="text/plain" data-cookieconsent="marketing" src="{base}loader.js"></script>`,
    finds: ['script-delayed'],
    says: /consent tool/,
  },
  'a hash of another version': {
    html: `<script src="{base}loader.js" integrity="sha384-AAAA" crossorigin async></script>${banner()}`,
    finds: ['hash-differs'],
    sees: [WIDGET, DIAL],
  },
  'a style sheet with a hash of another version': {
    html: `<link rel="stylesheet" href="{base}care-widgets.css" integrity="sha384-AAAA" crossorigin><script src="{base}loader.js" async></script>${banner()}`,
    finds: ['hash-differs'],
  },
  'a hash without crossorigin': {
    html: `<script src="{base}loader.js" integrity="{hash}" async></script>${banner()}`,
    finds: ['crossorigin-missing'],
    says: /^May fail.*Unless the page is on the same host as the files/,
    sees: [`${WIDGET}, if the page is on the same host as the files`, DIAL],
  },
  'a style sheet with the hash of another file': {
    html: `<link rel="stylesheet" href="{base}care-widgets.css" integrity="{hash}" crossorigin><script src="{base}loader.js" async></script>${banner()}`,
    finds: ['hash-differs'],
    says: /^May fail.*still appears/,
    sees: [WIDGET, DIAL],
  },
  'a hash of another file': {
    html: `<script src="{base}crisis-banner.js" integrity="{hash}" crossorigin="anonymous" async></script>${banner()}`,
    finds: ['hash-differs'],
    says: /belongs to another file, loader\.js/,
  },
  'a hash beside an address that moves': {
    html: '<script src="https://a.example/care-widgets@latest/dist/loader.js" integrity="{hash}" crossorigin="anonymous" async></script><crisis-banner><a href="tel:988">Call or text 988</a></crisis-banner>',
    finds: ['version-moves'],
  },
  'files of an old version': {
    html: '<script src="https://a.example/care-widgets@0.0.9/dist/loader.js" integrity="sha384-AAAA" crossorigin="anonymous" async></script><crisis-banner><a href="tel:988">Call or text 988</a></crisis-banner>',
    finds: ['version-old'],
    says: /version 0\.0\.9/,
  },
  'files of a newer version': {
    html: '<script src="https://a.example/care-widgets@99.0.0/dist/loader.js" async></script><crisis-banner><a href="tel:988">Call or text 988</a></crisis-banner>',
    finds: ['version-new'],
    title: 'Everything looks good',
  },
  'a script in <noscript>': {
    html: `<noscript>${HEAD}</noscript>${banner()}`,
    finds: ['script-in-noscript'],
    sees: [INSIDE, DIAL],
  },
  'a script in <noscript> in the body': {
    html: `<p>Text</p><noscript><p>No scripts</p>${HEAD}</noscript>${banner()}`,
    finds: ['script-in-noscript'],
  },
  'a widget after <noscript> without its end': {
    html: `${HEAD}<noscript><p>Text</p>${banner()}`,
    finds: ['widget-in-noscript'],
    sees: ['no part of the widget'],
  },
  'a widget in <noscript>': {
    html: `${HEAD}<noscript>${banner()}</noscript>`,
    finds: ['widget-in-noscript'],
    sees: ['no part of the widget'],
  },
  'a widget in <noscript> beside one that shows': {
    html: `${HEAD}<noscript><symptom-check>Call</symptom-check></noscript>${banner(' region="GB"', `<a href="tel:116123">Call 116 123</a> · <a href="{base}embed/crisis-banner.html?region=GB">More</a>`)}`,
    finds: ['widget-in-noscript', 'fallback-missing'],
    instead: /tel:116123/,
  },
  'the script twice': {
    html: `${HEAD}${HEAD}${banner()}`,
    finds: ['script-doubled'],
    title: 'Everything looks good',
  },
  'two copies of the script': {
    html: `${HEAD}<script src="https://old.example.org/care-widgets/loader.js"></script>${banner()}`,
    finds: ['script-doubled'],
    says: /first one wins/,
  },
  'a part in place of the loader': {
    html: `<script src="{base}parts/core.js"></script>${banner()}`,
    finds: ['script-wrong', 'script-missing'],
  },
  'a script from another server than the page': {
    html: `<link rel="canonical" href="https://www.clinic.example/help">${HEAD}${banner()}`,
    finds: ['two-servers'],
    says: /^Good to know.*files\.example\.org.*www\.clinic\.example[^]*Access-Control-Allow-Origin: \*/,
    title: 'Everything looks good',
    sees: [WIDGET, DIAL],
  },
  'a script from another server than the page that is shared': {
    html: `<link rel="canonical" href="/help"><meta property="og:url" content="https://clinic.example/">${HEAD}${banner()}`,
    finds: ['two-servers'],
    title: 'Everything looks good',
  },
  'an address alone without the script': {
    html: '<p>{base}embed/crisis-banner.html?region=GB</p>',
    finds: ['address-bare'],
    says: /^Does not work.*only an address.*no link to press there, and no number/,
    title: 'Visitors see only an address',
    sees: ['the address of “Crisis help: call, text or chat now”, as text'],
    instead: /tel:116123/,
  },
  'an address alone beside links, without the script': {
    html: `<p>{base}embed/symptom-check.html</p><p>${LINKS}</p>`,
    finds: ['address-bare', 'script-missing'],
    title: 'We found 1 issue',
  },
  'an address alone under a link to dial, without the script': {
    html: `<p>${PHONE}</p><p>{base}embed/symptom-check.html</p>`,
    finds: ['address-bare'],
    title: 'We found 1 issue',
  },
  'a script, and links to dial alone': {
    html: `${HEAD}<p>${PHONE}</p>`,
    finds: ['widget-lost'],
    says: /^May fail.*nothing that could load it.*phone links still work/,
    sees: [DIAL],
  },
  'a script, and a Spanish link to dial alone': {
    html: `${HEAD}<p lang="es"><a href="tel:988">Llame al 988</a></p>`,
    finds: ['widget-lost'],
    instead: /^<p lang="es">.*crisis-banner\.es\.html/,
  },
  'a script, and nothing for it': {
    html: `${HEAD}<p>Welcome</p>`,
    finds: ['widget-lost'],
    sees: ['no part of the widget'],
  },
  'a script of a widget’s own, and nothing for it': {
    html: '<script src="/w/crisis-banner.js" async></script><p>Welcome</p>',
    finds: ['widget-lost'],
  },
};
