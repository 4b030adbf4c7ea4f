/** Code that visitors read, and code that is no page. */
import { DIAL, HEAD, LINKS, OPENS, banner } from './parts.mjs';

export default {
  'a widget between <!-- and -->': {
    html: `${HEAD}<!-- ${banner()} -->`,
    finds: ['commented-out'],
    sees: ['no part of the widget'],
  },
  'a widget between <!-- and -->, closed with a slash': {
    html: `${HEAD}<p>Help</p><!-- <crisis-banner region="US" /> -->`,
    finds: ['commented-out'],
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
  ...Object.fromEntries(
    [
      '[crisis_banner region="GB"]',
      '[Crisis-Banner region=GB]',
      '&#91;crisis_banner region=“GB”&#93;',
    ].map((code) => [
      `a shortcode that no plugin knows, ${code}`,
      {
        html: `<div class="entry">${code}</div>`,
        finds: ['shortcode-shown'],
        says: /^Does not work.*square brackets.*is \[crisis-banner\], .*with a hyphen/is,
        sees: ['code'],
        instead: code.startsWith('[') ? /tel:116123.*region=GB/ : /^<p/,
      },
    ]),
  ),
  'a shortcode that the plugin left, as it is off': {
    html: `<p>Help</p><p>[crisis-banner region="US"]</p><p>[symptom-check]</p>`,
    finds: ['shortcode-shown'],
    says: /plugin is not active/,
    sees: ['code'],
  },
  'a shortcode that is misspelled, as it is typed': {
    html: '[crisis_banner region="US"]',
    finds: ['shortcode-shown'],
    says: /is \[crisis-banner\]/,
  },
  'a shortcode as it is typed': {
    html: '[crisis-banner region="GB"]',
    finds: ['editor-code'],
    title: 'So far so good: now check the published page',
    instead: /^$/,
  },
  'a shortcode with a country and an option that there aren’t': {
    html: '[crisis-banner region="UK" varaint="card"]',
    finds: ['editor-code', 'option-unknown', 'value-unknown'],
    says: /“varaint”[^]*“variant”[^]*The United Kingdom is GB/,
    instead: /tel:116123/,
  },
  'a shortcode that lost a quote': {
    html: '[crisis-banner region="GB]',
    finds: ['editor-code', 'quote-missing'],
    says: /The shortcode is missing a quote \("\)/,
  },
  'a block with a value that there isn’t': {
    html: '<!-- wp:care-widgets/ketamine-explainer {"headingLevel":"9","lang":"es"} /-->',
    finds: ['editor-code', 'value-unknown'],
    says: /“9” is not a value of the option “heading-level”/,
    instead: /ketamine-explainer\.es\.html/,
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
    instead: /href="\{base\}embed\/crisis-banner\.html"/,
  },
  'Markdown shown, with options and signs around': {
    html: `${HEAD}<p>**Help** [Call 116 123](tel:116123) · [More]({base}embed/crisis-banner.html?region=GB&amp;variant=card)</p>`,
    finds: ['markdown-shown'],
    sees: ['code'],
    instead: /tel:116123.*href="\{base\}embed\/crisis-banner\.html\?region=GB&amp;variant=card#GB"/,
  },
  'an element closed with a slash': {
    html: `${HEAD}<crisis-banner region="US" /><p>What follows, <a href="/a">a link</a></p>`,
    finds: ['self-closed'],
  },
  'an element in capital letters, closed with a slash': {
    html: `${HEAD}<CRISIS-BANNER REGION="US" />Call`,
    finds: ['self-closed', 'fallback-missing'],
  },
  'a block with an option that there isn’t, beside what WordPress keeps': {
    html: '<!-- wp:care-widgets/crisis-banner {"className":"wide","lock":{"move":true},"metadata":{"name":"Help"},"varaint":"card"} /-->',
    finds: ['editor-code', 'option-unknown'],
    says: /“varaint”/,
  },
  'an element closed with a slash, and another one': {
    html: `${HEAD}<div><symptom-check heading-level="3"/></div><p>Text</p><symptom-check>${LINKS}</symptom-check>`,
    finds: ['self-closed', 'fallback-missing'],
  },
  'a widget inside an editor': {
    html: `${HEAD}<div contenteditable="true"><p>${LINKS}</p></div>`,
    finds: ['in-editor'],
    sees: [OPENS, DIAL],
  },
};
