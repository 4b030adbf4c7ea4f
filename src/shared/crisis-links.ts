import { html, nothing, type TemplateResult } from 'lit';
import type {
  CrisisCountry,
  CrisisDirectory,
  CrisisService,
  SharedWords,
} from '../content/packs.js';
import { callHref, countryOf, leadingService, textHref, whatsappHref } from './crisis-lines.js';
import { fill } from './fill.js';
import { warn } from './warn.js';

export type CrisisWords = SharedWords['common']['crisis'];
type Countries = Readonly<Record<string, CrisisCountry>>;

/**
 * The country whose lines a widget shows: the US unless the page says otherwise. A code without
 * lines gives undefined and a warning; the world-wide directory must stand in.
 */
export function chosenCountry(
  host: Element,
  region: string | null | undefined,
  countries: Countries,
): CrisisCountry | undefined {
  const country = countryOf(region ?? 'US', countries);
  if (!country) {
    const known = Object.keys(countries).join(', ');
    warn(host, `region="${region}" has no crisis lines. Using the directory. Allowed: ${known}.`);
  }
  return country;
}

/** A link for each emergency number; the first one asks about danger now. */
export function emergencyLinks(
  { emergency }: CrisisCountry,
  words: CrisisWords,
): readonly TemplateResult[] {
  return emergency.map(
    (each, index) =>
      html`<a class="emergency" href=${callHref(each.number)}
        >${emergencyText(each, index, words)}</a
      >`,
  );
}

/** The ways to reach a service, with each number in its link's own words. */
export function serviceLinks(service: CrisisService, words: CrisisWords): readonly unknown[] {
  const { call, text, chat, whatsapp } = service;
  return [
    call && [callHref(call.number), calling(call, words)],
    text && [textHref(text.number, text.keyword), texting(text, words)],
    chat && [chat, html`${words.chat}${aside(service)}`],
    whatsapp && [whatsappHref(whatsapp), fill(words.whatsapp, { number: whatsapp })],
  ].map((way) => way && html`<a href=${way[0]} rel="noreferrer">${way[1]}</a>`);
}

/** A service's name in its own language. */
export function serviceName({ name, nameLang }: CrisisService): TemplateResult {
  return html`<span lang=${nameLang ?? 'en'}>${name}</span>`;
}

/** The link that is last in every country. */
export function directoryLink({ url }: CrisisDirectory, words: CrisisWords): TemplateResult {
  return html`<a class="directory" href=${url} rel="noreferrer">${words.directory}</a>`;
}

/** A region's shortest help as a list: emergency number first, leading line, directory last. */
export function crisisHelp(
  host: Element,
  region: string | null | undefined,
  countries: Countries,
  directory: CrisisDirectory,
  words: CrisisWords,
  language: string,
): TemplateResult {
  return helpList(chosenCountry(host, region, countries), directory, words, language);
}

/** The same for a country that is known; the directory alone where it isn't. */
export function helpList(
  country: CrisisCountry | undefined,
  directory: CrisisDirectory,
  words: CrisisWords,
  language: string,
): TemplateResult {
  const primary = country && leadingService(country, language);
  const links = [
    ...(country ? emergencyLinks(country, words) : []),
    ...(primary ? serviceLinks(primary, words) : []),
    directoryLink(directory, words),
  ];
  return html`<ul class="crisis-help" part="crisis-help">
    ${links.map((link) => (link ? html`<li>${link}</li>` : nothing))}
  </ul>`;
}

/** The same help in words alone, for paper and text files. */
export function helpLines(
  country: CrisisCountry | undefined,
  { url }: CrisisDirectory,
  words: CrisisWords,
  language: string,
): readonly string[] {
  const emergency = country?.emergency.map((each, index) => emergencyText(each, index, words));
  const service = country && leadingService(country, language);
  const { call, text, chat, whatsapp } = service ?? {};
  const ways = [
    call && calling(call, words),
    text && texting(text, words),
    chat && `${words.chat}: ${chat}`,
    whatsapp && fill(words.whatsapp, { number: whatsapp }),
  ].filter(Boolean);
  return [
    ...(emergency ?? []),
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

function calling({ number, then }: NonNullable<CrisisService['call']>, words: CrisisWords): string {
  return then ? fill(words.callThen, { number, digit: then }) : fill(words.call, { number });
}

function texting(
  { number, keyword }: NonNullable<CrisisService['text']>,
  words: CrisisWords,
): string {
  return keyword ? fill(words.textKeyword, { keyword, number }) : fill(words.text, { number });
}

/** For ears: several links of one page read "Chat online", so each says whose chat it is. */
function aside(service: CrisisService): TemplateResult {
  return html`<span class="visually-hidden">: ${serviceName(service)}</span>`;
}
