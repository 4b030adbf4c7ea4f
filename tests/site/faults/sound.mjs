/** Pages with nothing wrong, that look as if there were: for each, what a visitor `sees` first. */
import { HEAD, LINKS, PHONE, WIDGET, banner } from './parts.mjs';

const SECOND = `<symptom-check>${PHONE} · <a href="{base}embed/symptom-check.html?region=US">Check</a></symptom-check>`;

const up = (html) => ({ html, sees: WIDGET });

export const SOUND = [
  up(`${HEAD}<noscript><p>Text</noscript>${banner()}`),
  up(`<!-- <noscript> -->${HEAD}<noscript>No scripts</noscript>${banner()}`),
  up(`<script>'<noscript>'</script>${HEAD}<p>${LINKS}</p><noscript>No scripts</noscript>`),
  ...['es-US', 'en-US', 'ES-419'].map((lang) => up(`${HEAD}${banner(` lang="${lang}"`)}`)),
  ...[
    '<a href="tel:+1 212 389 2222">Our clinic: +1 212 389 2222</a>',
    '<a href="tel:+13128960000">Our clinic</a>',
    '<a href="tel:13122240040">Our clinic</a>',
    '<a href="tel:+1-312-240-0040">Our clinic</a>',
    '<a href="tel:+18664887386">1-866-488-7386</a>',
    '<a href="/2024">2024</a>',
    '<a href="#">2024-2025</a>',
    '<a href="#">Full text 2019–2023</a>',
    '<a href="/142">142</a>',
  ].map((link) => up(`${HEAD}${banner()}<p>${link}</p>`)),
  ...['/my%20files/care-widgets/', '/files(1)/care-widgets/', 'https://a.example/w(2)/%C3%A9/'].map(
    (base) => up(`${HEAD}<p>${LINKS}</p>`.replaceAll('{base}', base)),
  ),
  up(`${HEAD}${banner()}<iframe src="/video"><a href="tel:988">Call</a></iframe>`),
  up(`${HEAD}<crisis-banner contact-label=Visit contact-url=/visit/>${LINKS}</crisis-banner>`),
  up(`${HEAD}<crisis-banner region="US" />${LINKS}</crisis-banner>`),
  up(`${HEAD}<script type="application/json">{"html":"<crisis-banner/>"}</script>${banner()}`),
  ...['_ngcontent-abc-1', '_nghost-abc', 'ng-version="19"', 'xml:lang="en"', 'itemprop="a"'].map(
    (attribute) => up(`${HEAD}${banner(` ${attribute}`)}`),
  ),
  up(`${HEAD}${banner()}<div class="urgent-care-region-north">North</div>`),
  // Two widgets in a row, each with its own fallback.
  ...[
    banner() + banner(' variant="card"'),
    `${banner()}\n${SECOND}`,
    `<div>${banner()}${SECOND}</div>`,
    `<div>${banner()}</div><div>${SECOND}</div>`,
    `<div class="care-crisis-banner">${LINKS}</div><div class="care-symptom-check">${PHONE}</div>`,
    `<p>${LINKS}</p><p>${PHONE} · <a href="{base}embed/symptom-check.html?region=US">Check</a></p>`,
    `${banner()}<p>${PHONE} · <a href="{base}embed/symptom-check.html?region=US">Check</a></p>`,
    `<p>${LINKS}</p>${SECOND}`,
  ].map((html) => up(HEAD + html)),
  // The end of an address counts, and its server.
  ...['v2/', 'es/', '../1.0.0/'].map((folder) =>
    up(`${HEAD}<p>${LINKS.replace('embed/', `${folder}embed/`)}</p>`),
  ),
  ...['/', '.html/', '/index.html'].map((end) =>
    up(`${HEAD}<p>${LINKS.replace('.html', end)}</p>`),
  ),
  up(`${HEAD}<p>${LINKS.replace('{base}', 'https://www.files.example.org/other/')}</p>`),
  up(
    `${HEAD.replace('async', 'data-hosts="cdn.example.net" async')}<p>${LINKS.replace('{base}', 'https://cdn.example.net/w/')}</p>`,
  ),
];
