/**
 * Pages as they end up, by what is wrong with them: what the doctor has to find, no more and no less, and
 * what it says that a visitor sees. `{base}` is where the files are.
 */
const HEAD =
  '<link rel="stylesheet" href="{base}care-widgets.css"><script src="{base}loader.js" async></script>';
const PHONE = '<a href="tel:988">Call or text 988</a>';
const PAGE = '<a href="{base}embed/crisis-banner.html?region=US">More crisis help</a>';
const LINKS = `${PHONE} · ${PAGE}`;
const banner = (attributes = '', inside = LINKS) =>
  `<crisis-banner${attributes}>${inside}</crisis-banner>`;
const option = (tag, attributes) =>
  `${HEAD}<${tag}${attributes}>${PHONE} · <a href="{base}embed/${tag}.html">More</a></${tag}>`;
const frame = (attributes) =>
  `<iframe src="{base}embed/crisis-banner.html?region=US"${attributes}></iframe>`;
const SANDBOX = 'allow-scripts allow-popups allow-modals allow-downloads';
const WIDGET = 'the widget “Crisis help: call, text or chat now”';
const DIAL = 'a link to dial: “Call or text 988”';
const OPENS = 'a link to “Crisis help: call, text or chat now”';
const INSIDE = 'links in the place of “Crisis help: call, text or chat now”';

export const FAULTS = {
  'links without the script': {
    html: `<p>${LINKS}</p>`,
    finds: ['script-missing'],
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
  },
  'a part in place of the loader': {
    html: `<script src="{base}parts/core.js"></script>${banner()}`,
    finds: ['script-wrong', 'script-missing'],
  },
  'a script, and nothing for it': {
    html: `${HEAD}<p>Welcome</p>`,
    finds: ['widget-lost'],
    sees: ['nothing of the widget'],
  },
  'a script of a widget’s own, and nothing for it': {
    html: '<script src="/w/crisis-banner.js" async></script><p>Welcome</p>',
    finds: ['widget-lost'],
  },
  'code shown': {
    html: `${HEAD}<p>&lt;crisis-banner region="US"&gt;&lt;/crisis-banner&gt;</p>`,
    finds: ['code-shown'],
    sees: ['code'],
  },
  'code that was escaped twice': {
    html: `${HEAD}<p>&amp;lt;symptom-check&amp;gt;&amp;lt;/symptom-check&amp;gt;</p>`,
    finds: ['code-shown'],
  },
  'the code of the links shown': {
    html: `${HEAD}<p>&lt;p&gt;&lt;a href="tel:988"&gt;Call&lt;/a&gt; &lt;a href="{base}embed/crisis-banner.html"&gt;</p>`,
    finds: ['code-shown'],
  },
  'a shortcode shown': {
    html: '<p>[crisis-banner region=”US” variant="card"]</p>',
    finds: ['shortcode-shown'],
    sees: ['code'],
  },
  'Markdown shown': {
    html: `${HEAD}<p>[Call or text 988](tel:988) · [More]({base}embed/crisis-banner.html)</p>`,
    finds: ['markdown-shown'],
    sees: ['code'],
  },
  'an element closed with a slash': {
    html: `${HEAD}<crisis-banner region="US" /><p>What follows, <a href="/a">a link</a></p>`,
    finds: ['self-closed', 'paragraph-inside'],
  },
  'a phone link without its scheme': {
    html: `${HEAD}<p><a href="988">Call or text 988</a> · ${PAGE}</p>`,
    finds: ['phone-dead', 'phone-missing'],
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
  'the phone link lost': { html: `${HEAD}<p>988 · ${PAGE}</p>`, finds: ['phone-missing'] },
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
  },
  'an address of one’s own computer': {
    html: `<script src="http://localhost:8000/dist/loader.js" async></script><p>${PHONE} · <a href="http://localhost:8000/dist/embed/crisis-banner.html">More</a></p>`,
    finds: ['only-here'],
  },
  'curly quotes': {
    html: `${HEAD}${banner(' region=”US” variant=”card”')}`,
    finds: ['quotes-curled'],
  },
  'an option misspelt': {
    html: `${HEAD}${banner(' varient="card"')}`,
    finds: ['option-unknown'],
    says: /Did you mean “variant”\?/,
  },
  'an option of another widget': {
    html: `${HEAD}${banner(' instrument="phq-9"')}`,
    finds: ['option-unknown'],
  },
  'a class misspelt': {
    html: `${HEAD}<div class="care-crisis-banner care-varient-card">${LINKS}</div>`,
    finds: ['option-unknown'],
    says: /“variant”/,
  },
  'a value misspelt': {
    html: `${HEAD}${banner(' variant="crad"')}`,
    finds: ['value-unknown'],
    says: /Did you mean “card”\?/,
  },
  'a value misspelt in the address of a link': {
    html: `${HEAD}<p>${PHONE} · <a href="{base}embed/crisis-banner.html?variant=crad">More</a></p>`,
    finds: ['value-unknown'],
  },
  'a value misspelt in a class': {
    html: `${HEAD}<div class="care-crisis-banner care-variant-crad">${LINKS}</div>`,
    finds: ['value-unknown'],
  },
  'a country that there isn’t': {
    html: `${HEAD}${banner(' region="UK"')}`,
    finds: ['value-unknown'],
    says: /world-wide directory[^]*The United Kingdom is GB\.$/,
  },
  'a language without words': {
    html: `${HEAD}${banner(' lang="fr"')}`,
    finds: ['value-unknown'],
    says: /speaks English/,
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
  'a frame that an editor shut': {
    html: frame(' title="Crisis help" sandbox=""'),
    finds: ['frame-closed'],
    says: /phone links/,
    sees: ['“Crisis help: call, text or chat now” in a frame'],
  },
  'a frame as an embed makes it': {
    html: frame(' title="Crisis help" sandbox="allow-scripts"'),
    finds: ['frame-closed'],
  },
  'a frame without a title': {
    html: frame(` sandbox="${SANDBOX}"`),
    finds: ['frame-untitled'],
  },
  'a frame that loads late': {
    html: `<iframe data-src="{base}embed/crisis-banner.html" title="Crisis help"></iframe>`,
    finds: ['frame-delayed'],
  },
  'a frame beside links': {
    html: `${HEAD}${frame(' title="Crisis help"')}<p>${LINKS}</p>`,
    finds: ['frame-doubled'],
  },
  'the static form': {
    html: `${HEAD}${banner('', `<template shadowrootmode="open"><p>x</p></template>${LINKS}`)}`,
    finds: ['static-form'],
  },
  'the static form without its mark': {
    html: `${HEAD}${banner('', `<template><p>x</p></template>${LINKS}`)}`,
    finds: ['static-gutted'],
  },
  'a placeholder without its class': {
    html: `${HEAD}<div data-contact-label="Visit">${LINKS}</div>`,
    finds: ['class-lost'],
  },
  'a widget inside an editor': {
    html: `${HEAD}<div contenteditable="true"><p>${LINKS}</p></div>`,
    finds: ['in-editor'],
    sees: [OPENS, DIAL],
  },
  'a hidden widget': {
    html: `${HEAD}<div style="display: none">${banner()}</div>`,
    finds: ['hidden'],
  },
};

export { HEAD, LINKS };
