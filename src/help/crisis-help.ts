import { html, nothing, type TemplateResult } from 'lit';
import type {
  CrisisCountry,
  CrisisDirectory,
  CrisisHelp,
  CrisisWays,
  SharedWords,
} from '../content/types-of-words.js';
import { anew } from '../core/anew.js';
import { callHref, leadingLine, textHref, whatsappHref } from './hrefs.js';
import { fill } from '../content/fill.js';

export type CrisisWords = SharedWords['common']['crisis'];

/** What crisis help takes from a widget's content. */
interface Shown {
  readonly region: { readonly lines: string } | undefined;
  readonly words: { readonly common: { readonly crisis: CrisisWords } };
  readonly language: { readonly language: string };
}

/**
 * A link for each emergency number; the first one asks about danger now. Where the country isn't known, what
 * stands for them. Like all that hold a number or a keyword to be sent they are never translated: "Text HOME to
 * 741741" works in no other words. The blank behind each keeps them apart where styles are refused or left out.
 */
export function emergencyLinks(
  country: Pick<CrisisCountry, 'emergency'> | undefined,
  words: CrisisWords,
): readonly TemplateResult[] {
  if (!country) return [html`<strong class="emergency">${words.unknown}</strong>`];
  return country.emergency.map(
    (each, index) =>
      html`<a class="emergency notranslate" translate="no" href=${callHref(each.number)}
        >${emergencyText(each, index, words)}</a
      > `,
  );
}

/** The ways to reach a service, with each number in its link's own words. */
export function serviceLinks(service: CrisisWays, words: CrisisWords): readonly unknown[] {
  const { call, text, chat, whatsapp } = service;
  return [
    call && [callHref(call.number), calling(call, words)],
    text && [textHref(text.number, text.keyword), texting(text, words)],
    chat && [chat, html`${words.chat}${aside(service)}`],
    whatsapp && [whatsappHref(whatsapp), fill(words.whatsapp, { number: whatsapp })],
  ].map(
    (way) =>
      way &&
      html`<a class="notranslate" translate="no" href=${way[0]} rel="noreferrer">${way[1]}</a> `,
  );
}

/** A service's name in its own language. */
export function serviceName({ name, nameLang }: CrisisWays): TemplateResult {
  return html`<span lang=${nameLang ?? 'en'}>${name}</span>`;
}

/** The link that is last in every country. */
export function directoryLink({ url }: CrisisDirectory, words: CrisisWords): TemplateResult {
  return html`<a class="directory" href=${url} rel="noreferrer">${words.directory}</a>`;
}

/** A region's shortest help as a list: emergency number first, leading line, directory last. */
export function crisisHelp(
  { region, words, language }: Shown,
  countries: Readonly<Record<string, CrisisHelp>>,
  directory: CrisisDirectory,
): unknown {
  const country = region && countries[region.lines];
  return helpList(country, directory, words.common.crisis, language.language);
}

/** The same for a country at hand; where it isn't known, the way to its emergency number in words. */
export function helpList(
  country: CrisisHelp | undefined,
  directory: CrisisDirectory,
  words: CrisisWords,
  language: string,
): unknown {
  const leading = leadingLine(country, language);
  const links = [
    ...emergencyLinks(country, words),
    ...(leading ? serviceLinks(leading, words) : []),
    directoryLink(directory, words),
  ];
  return anew(
    html`<ul class="crisis-help" part="crisis-help">
      ${links.map((link) => (link ? html`<li>${link}</li>` : nothing))}
    </ul>`,
    country,
    language,
  );
}

/** The same help in words alone, for paper and text files. */
export function helpLines(
  country: CrisisHelp | undefined,
  { url }: CrisisDirectory,
  words: CrisisWords,
  language: string,
): readonly string[] {
  const emergency = country?.emergency.map((each, index) => emergencyText(each, index, words));
  const service = leadingLine(country, language);
  const { call, text, chat, whatsapp } = service ?? {};
  const ways = [
    call && calling(call, words),
    text && texting(text, words),
    chat && `${words.chat}: ${chat}`,
    whatsapp && fill(words.whatsapp, { number: whatsapp }),
  ].filter(Boolean);
  return [
    ...(emergency ?? [words.unknown]),
    ...(service ? [`${service.name}: ${ways.join('. ')}`] : []),
    `${words.directory}: ${url}`,
  ];
}

function emergencyText(
  { number, role }: CrisisCountry['emergency'][number],
  index: number,
  words: CrisisWords,
): string {
  const name = words.roles[role] ?? '';
  const call = fill(index ? words.call : words.emergency, { number });
  const first = role === 'all' ? call : `${call} (${name})`;
  return index ? `${name}: ${call}` : first;
}

function calling({ number, then }: NonNullable<CrisisWays['call']>, words: CrisisWords): string {
  return then ? fill(words.callThen, { number, digit: then }) : fill(words.call, { number });
}

function texting({ number, keyword }: NonNullable<CrisisWays['text']>, words: CrisisWords): string {
  return keyword ? fill(words.textKeyword, { keyword, number }) : fill(words.text, { number });
}

/** For ears: several links of one page read "Chat online", so each says whose chat it is. */
function aside(service: CrisisWays): TemplateResult {
  return html`<span class="visually-hidden">: ${serviceName(service)}</span>`;
}
