/**
 * Pages as they end up, by what is wrong with them: what the doctor has to find, no more and no less, and
 * what it says that a visitor sees. `{base}` is where the files are.
 */
const HEAD =
  '<link rel="stylesheet" href="{base}care-widgets.css"><script src="{base}loader.js" async></script>';
const PHONE = '<a href="tel:988">Call or text 988</a>';
const PAGE = '<a href="{base}embed/crisis-banner.html?region=US">More crisis help</a>';
const LINKS = `${PHONE} · ${PAGE}`;
/** Of another country than the widgets have by themselves. */
const GB = '<a href="tel:116123">Call 116 123</a>';
const banner = (attributes = '', inside = LINKS) =>
  `<crisis-banner${attributes}>${inside}</crisis-banner>`;
const option = (tag, attributes) =>
  `${HEAD}<${tag}${attributes}>${PHONE} · <a href="{base}embed/${tag}.html">More</a></${tag}>`;
const frame = (attributes) =>
  `<iframe src="{base}embed/crisis-banner.html?region=US"${attributes}></iframe>`;
const SANDBOX = ' sandbox="allow-scripts allow-popups allow-modals allow-downloads"';
const TITLE = ' title="Crisis help" height="400"';
const LINE =
  /<iframe src="\S+embed\/crisis-banner\.html\?region=US" title="Crisis help: call, text or chat now" width="100%" height="400" sandbox="allow-scripts allow-popups [^"]+"><\/iframe>/;
const WIDGET = 'the widget “Crisis help: call, text or chat now”';
const DIAL = 'a link to dial: “Call or text 988”';
const OPENS = 'a link to “Crisis help: call, text or chat now”';
const INSIDE = 'links in the place of “Crisis help: call, text or chat now”';

export const FAULTS = {
  'links without the script': {
    html: `<p>${LINKS}</p>`,
    finds: ['script-missing'],
    title: 'The links work, but the widget will not come up',
    sees: [OPENS, DIAL],
  },
  'an element without a script': {
    html: banner(),
    finds: ['script-missing'],
    sees: [INSIDE, DIAL],
  },
  'a tag misspelt': {
    html: `${HEAD}<crisis-baner region="GB">${GB}</crisis-baner>`,
    finds: ['tag-misspelt'],
    says: /<crisis-baner> is misspelt\. Did you mean <crisis-banner>\?/,
    instead: /tel:116123.*region=GB/,
  },
  'a tag misspelt, with nothing else': {
    html: '<symptom-chek></symptom-chek>',
    finds: ['tag-misspelt'],
    says: /<symptom-check>/,
    sees: ['nothing of the widget'],
    instead: /embed\/symptom-check\.html/,
  },
  'a tag without its hyphen': {
    html: '<crisisbanner></crisisbanner>',
    finds: ['tag-misspelt'],
  },
  'a class of a widget misspelt': {
    html: `${HEAD}<div class="care-crisis-baner care-region-GB">${GB}</div>`,
    finds: ['class-misspelt'],
    says: /“care-crisis-banner”/,
  },
  'a class in capital letters': {
    html: `${HEAD}<div class="Care-Crisis-Banner">Call</div>`,
    finds: ['class-misspelt'],
  },
  'an address of a page misspelt': {
    html: `${HEAD}<p>${PHONE} · <a href="{base}embed/crisis-baner.html">More</a></p>`,
    finds: ['address-misspelt'],
    says: /“crisis-banner\.html”/,
    sees: [DIAL],
  },
  'an address of a page in capital letters': {
    html: `${HEAD}<p>${PHONE} · <a href="{base}embed/Crisis-Banner.html">More</a></p>`,
    finds: ['address-misspelt'],
  },
  'a page in a language that there isn’t': {
    html: `${HEAD}<p>${PHONE} · <a href="{base}embed/crisis-banner.fr.html">More</a></p>`,
    finds: ['address-misspelt'],
    says: /pages in: en, es/,
  },
  'a script misspelt': {
    html: `<script src="{base}Loader.js" async></script><p>${LINKS}</p>`,
    finds: ['address-misspelt', 'script-missing'],
    says: /“loader\.js”/,
  },
  'a number of another country in the widget': {
    html: `${HEAD}${banner(' region="GB"', `${PHONE} · <a href="{base}embed/crisis-banner.html?region=GB">More</a>`)}`,
    finds: ['phone-of-another-country'],
    says: /“Call or text 988” dials a number of the United States and Canada\. The widget is for the United Kingdom\.[^]*“Call 116 123”/,
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
  'a number of another country where the widget says none': {
    html: `${HEAD}<p><a href="tel:116 123">Call 116 123</a> · <a href="{base}embed/crisis-banner.html">More</a></p>`,
    finds: ['phone-of-another-country'],
    says: /The widget is for the United States\.[^]*“Call or text 988”/,
  },
  'a link inside for another country': {
    html: `${HEAD}${banner(' region="GB"', `<a href="tel:116123">Call 116 123</a> · ${PAGE}`)}`,
    finds: ['region-differs'],
  },
  'a link that says one number and dials another': {
    html: `${HEAD}<p><a href="tel:911">Call or text 988</a> · ${PAGE}</p>`,
    finds: ['phone-differs'],
    says: /Visitors read 988, and reach 911/,
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
  'a hash of another file': {
    html: `<script src="{base}crisis-banner.js" integrity="{hash}" crossorigin="anonymous" async></script>${banner()}`,
    finds: ['hash-differs'],
    says: /that of another file, loader\.js/,
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
    title: 'All is well',
  },
  'a script without encryption': {
    html: `<script src="http://files.example.org/care-widgets/loader.js" async></script>${banner()}`,
    finds: ['not-encrypted'],
    says: /browsers refuse it/,
  },
  'a link without encryption': {
    html: `<p>${PHONE} · <a href="http://a.example/w/embed/crisis-banner.html">More</a></p><script src="/w/loader.js"></script>`,
    finds: ['not-encrypted'],
    says: /same network/,
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
  'a widget in <noscript>': {
    html: `${HEAD}<noscript>${banner()}</noscript>`,
    finds: ['widget-in-noscript'],
    sees: ['nothing of the widget'],
  },
  'the script twice': {
    html: `${HEAD}${HEAD}${banner()}`,
    finds: ['script-doubled'],
    title: 'All is well',
  },
  'two copies of the script': {
    html: `${HEAD}<script src="https://old.example.org/care-widgets/loader.js"></script>${banner()}`,
    finds: ['script-doubled'],
    says: /first one wins/,
  },
  'a widget between <!-- and -->': {
    html: `${HEAD}<!-- ${banner()} -->`,
    finds: ['commented-out'],
    sees: ['nothing of the widget'],
  },
  'a widget in a paragraph': {
    html: `${HEAD}<p>${banner()}</p>`,
    finds: ['inside-paragraph'],
    sees: [WIDGET, DIAL],
    title: 'All is well',
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
  'the script’s code shown': {
    html: `<p>&lt;script src="/w/loader.js" async&gt;&lt;/script&gt;</p><p>${LINKS}</p>`,
    finds: ['script-shown', 'script-missing'],
    sees: [OPENS, DIAL, 'code'],
  },
  'nothing but the script’s code': {
    html: '&lt;script src="https://a.example/care-widgets/loader.js"&gt;&lt;/script&gt;',
    finds: ['script-shown'],
    sees: ['code'],
  },
  'a shortcode as it is typed': {
    html: '[crisis-banner region="GB"]',
    finds: ['editor-code'],
    title: 'So far so good: now check the published page',
    instead: /^$/,
  },
  'a block of the plugin as it is stored': {
    html: '<!-- wp:paragraph --><p>Help</p><!-- /wp:paragraph --><!-- wp:care-widgets/crisis-banner {"variant":"card"} /-->',
    finds: ['editor-code'],
    says: /WordPress plugin/,
  },
  'Markdown as it is typed': {
    html: '[Call or text 988](tel:988) · [More]({base}embed/crisis-banner.html)',
    finds: ['editor-code'],
    says: /This is Markdown/,
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
  'an element in capital letters, closed with a slash': {
    html: `${HEAD}<CRISIS-BANNER REGION="US" />Call`,
    finds: ['self-closed', 'fallback-missing'],
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
  'curly quotes around addresses': {
    html: `<p><a href=“tel:988”>Call or text 988</a> · <a href=“{base}embed/crisis-banner.html”>More</a></p>`,
    finds: ['quotes-curled'],
    says: /href=/,
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
  'an option misspelt': {
    html: `${HEAD}${banner(' varient="card"')}`,
    finds: ['option-unknown'],
    says: /Did you mean “variant”\?/,
  },
  'an option misspelt by a swap': {
    html: `${HEAD}${banner(' regoin="US"')}`,
    finds: ['option-unknown'],
    says: /Did you mean “region”\?/,
  },
  'an option misspelt in the address of a link': {
    html: `${HEAD}<p>${PHONE} · <a href="{base}embed/crisis-banner.html?regoin=GB&utm_source=x">More</a></p>`,
    finds: ['option-unknown'],
    says: /“region”/,
  },
  'an option misspelt in data-*': {
    html: `${HEAD}<div class="care-crisis-banner" data-contact-lable="Visit" data-track="1">${LINKS}</div>`,
    finds: ['option-unknown'],
    says: /“contact-label”/,
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
    instead: /tel:116123/,
  },
  'a value that is nothing like one': {
    html: `${HEAD}${banner(' variant="nope"')}`,
    finds: ['value-unknown'],
    says: /“nope” is nothing that “variant” knows\.[^]*Known are: bar, card\./,
  },
  'a level that there isn’t': {
    html: option('symptom-check', ' heading-level="7" layout="tabs"'),
    finds: ['value-unknown', 'value-unknown'],
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
    html: frame(`${TITLE} sandbox=""`),
    finds: ['frame-closed'],
    says: /phone links/,
    line: LINE,
    sees: ['“Crisis help: call, text or chat now” in a frame'],
  },
  'a frame as an embed makes it': {
    html: frame(`${TITLE} sandbox="allow-scripts"`),
    finds: ['frame-closed'],
  },
  'a frame without a title': {
    html: frame(` height="400"${SANDBOX}`),
    finds: ['frame-incomplete'],
    says: /lacks a title\./,
    line: LINE,
  },
  'a frame without a height': {
    html: frame(` title="Crisis help"${SANDBOX}`),
    finds: ['frame-incomplete'],
    says: /lacks a height\.[^]*slit/,
  },
  'a frame that lacks everything': {
    html: '<iframe src="{base}embed/symptom-check.es.html?region=MX&instrument=gad-7"></iframe>',
    finds: ['frame-incomplete'],
    says: /lacks a title, a height and a sandbox\.[^]*Screen|screen readers[^]*slit[^]*empty one/,
    line: /embed\/symptom-check\.es\.html\?region=MX&amp;instrument=gad-7" title="[^"]+" width="100%" height="900" sandbox="/,
  },
  'a frame with an option that does nothing there': {
    html: `<iframe src="{base}embed/crisis-banner.html?region=US&quick-exit=1"${TITLE}${SANDBOX}></iframe>`,
    finds: ['frame-option'],
    line: LINE,
  },
  'a frame that loads late': {
    html: `<iframe data-src="{base}embed/crisis-banner.html"${TITLE}${SANDBOX}></iframe>`,
    finds: ['frame-delayed'],
  },
  'a frame beside links': {
    html: `${HEAD}${frame(`${TITLE}${SANDBOX}`)}<p>${LINKS}</p>`,
    finds: ['frame-doubled'],
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
