import { html, nothing, type TemplateResult } from 'lit';
import type {
  CrisisBannerPack,
  CrisisCountry,
  CrisisService,
} from '../../content/types-of-words.js';
import { signKinds } from '../../content/locales.js';
import { callHref, leadingService, pairedServices } from '../../help/hrefs.js';
import { serviceLinks, serviceName } from '../../help/crisis-help.js';
import { signGroups } from '../../help/emergency.js';
import { fill } from '../../content/fill.js';
import { formatter, said } from '../../core/formats.js';
import { plainText, type Inline } from '../../content/inline.js';
import { openingHours } from './hours.js';

/** BCP 47 of American Sign Language. */
const SIGNED = 'ase';

/** What the views of one country's lines need. */
export interface LinesContext {
  readonly words: CrisisBannerPack;
  readonly language: string;
  /** BCP 47, the page's language with the country of the lines: its clock is read there. */
  readonly locale: string;
}

/** All lines of a country: the leading one with its pairs, then the others. */
export function linesView(country: CrisisCountry, context: LinesContext): TemplateResult {
  const paired = pairedServices(country);
  const first = leadingService(country, context.language);
  const leading = [...new Set([...(first ? [first] : []), ...paired])];
  const others = country.services.filter((each) => !leading.includes(each));
  const list = (services: readonly CrisisService[]): TemplateResult =>
    html`<ul class="lines">
      ${services.map((service) => lineView(service, context))}
    </ul>`;
  return html`${list(leading)}
  ${
    others.length
      ? html`<p class="group">${context.words.otherLines}</p>
          ${list(others)}`
      : nothing
  }`;
}

function lineView(service: CrisisService, { words, locale }: LinesContext): TemplateResult {
  return html`<li part="line">
    <p class="who">
      <strong>${serviceName(service)}</strong>
      <span class="note">
        ${sentences(
          words.audiences[service.audience],
          openingHours(service.hours, words, locale),
          fill(words.languages, { languages: languageNames(service.languages, words, locale) }),
          service.interpreters && words.interpreters,
        )}
      </span>
    </p>
    <p class="ways">${waysOf(service, words)} ${relayLink(service, words)}</p>
  </li>`;
}

/** Every way to reach a service. A sign language line is called by videophone, so its links say so. */
function waysOf(service: CrisisService, words: CrisisBannerPack): readonly unknown[] {
  const { crisis } = words.common;
  const signed = service.languages.includes(SIGNED);
  return serviceLinks(
    service,
    signed ? { ...crisis, call: words.videophone, chat: words.asl } : crisis,
  );
}

function relayLink({ relay, call }: CrisisService, words: CrisisBannerPack): unknown {
  if (!relay || !call) return nothing;
  const text = fill(words.relay, { relay: relay.number, number: call.number });
  return html`<a class="notranslate" translate="no" href=${callHref(relay.number)}>${text}</a>`;
}

/** What happens when one calls; only where the line's own pages say it. */
export function expectView(country: CrisisCountry, words: CrisisBannerPack): unknown {
  const sentences = words.expect.services[country.services[0]?.id ?? ''];
  if (!sentences) return nothing;
  const values = expectValues(pairedServices(country));
  return html`<details>
    <summary>${words.expect.title}</summary>
    <ul>
      ${Object.values(sentences).map((each) => html`<li>${fill(textOf(each), values)}</li>`)}
    </ul>
  </details>`;
}

/** `number` of the leading line; `us_vcl_then` and `us_988_es_keyword` of those paired with it. */
function expectValues(services: readonly CrisisService[]): Readonly<Record<string, string>> {
  const values: Record<string, string> = { number: services[0]?.call?.number ?? '' };
  for (const { id = '', call, text } of services) {
    const name = id.replaceAll('-', '_');
    if (call?.then) values[`${name}_then`] = call.then;
    if (text?.keyword) values[`${name}_keyword`] = text.keyword;
  }
  return values;
}

export function signsView({ emergency }: CrisisBannerPack): TemplateResult {
  return html`<details>
    <summary>${emergency.title}</summary>
    <p>${textOf(emergency.lead)}</p>
    ${signGroups(emergency, signKinds).map(
      ({ label, signs }) =>
        html`${label ? html`<p class="group">${label}</p>` : nothing}
          <ul>
            ${signs.map((sign) => html`<li>${textOf(sign)}</li>`)}
          </ul>`,
    )}
  </details>`;
}

/** The banner has no glossary and no reference list: words alone. */
function textOf(words: Inline): string {
  return plainText(words, (term) => term);
}

function languageNames(
  languages: readonly string[],
  { signed }: CrisisBannerPack,
  locale: string,
): string {
  // Browsers ship no names of sign languages.
  const names = languages.map((each) =>
    each === SIGNED
      ? signed
      : said(() => formatter(Intl.DisplayNames, locale, { type: 'language' }).of(each), each),
  );
  return said(() => formatter(Intl.ListFormat, locale, {}).format(names), names.join(', '));
}

/** Short notes as sentences of one line. */
function sentences(...notes: readonly (string | false | undefined)[]): string {
  return notes.flatMap((each) => (each ? [`${each.replace(/\.$/, '')}.`] : [])).join(' ');
}
