import { html, nothing } from "lit";
import { anew } from "../core/anew.js";
import { callHref, leadingLine, textHref, whatsappHref } from "./hrefs.js";
import { fill } from "../content/fill.js";
function emergencyLinks(country, words) {
  if (!country) return [html`<strong class="emergency">${words.unknown}</strong>`];
  return country.emergency.map(
    (each, index) => html`<a class="emergency notranslate" translate="no" href=${callHref(each.number)}
        >${emergencyText(each, index, words)}</a
      > `
  );
}
function serviceLinks(service, words) {
  const { call, text, chat, whatsapp } = service;
  return [
    call && [callHref(call.number), calling(call, words)],
    text && [textHref(text.number, text.keyword), texting(text, words)],
    chat && [chat, html`${words.chat}${aside(service)}`],
    whatsapp && [whatsappHref(whatsapp), fill(words.whatsapp, { number: whatsapp })]
  ].map(
    (way) => way && html`<a class="notranslate" translate="no" href=${way[0]} rel="noreferrer">${way[1]}</a> `
  );
}
function serviceName({ name, nameLang }) {
  return html`<span lang=${nameLang ?? "en"}>${name}</span>`;
}
function directoryLink({ url }, words) {
  return html`<a class="directory" href=${url} rel="noreferrer">${words.directory}</a>`;
}
function crisisHelp({ region, words, language }, countries, directory) {
  const country = region && countries[region.lines];
  return helpList(country, directory, words.common.crisis, language.language);
}
function helpList(country, directory, words, language) {
  const leading = leadingLine(country, language);
  const links = [
    ...emergencyLinks(country, words),
    ...leading ? serviceLinks(leading, words) : [],
    directoryLink(directory, words)
  ];
  return anew(
    html`<ul class="crisis-help" part="crisis-help">
      ${links.map((link) => link ? html`<li>${link}</li>` : nothing)}
    </ul>`,
    country,
    language
  );
}
function helpLines(country, { url }, words, language) {
  const emergency = country?.emergency.map((each, index) => emergencyText(each, index, words));
  const service = leadingLine(country, language);
  const { call, text, chat, whatsapp } = service ?? {};
  const ways = [
    call && calling(call, words),
    text && texting(text, words),
    chat && `${words.chat}: ${chat}`,
    whatsapp && fill(words.whatsapp, { number: whatsapp })
  ].filter(Boolean);
  return [
    ...emergency ?? [words.unknown],
    ...service ? [`${service.name}: ${ways.join(". ")}`] : [],
    `${words.directory}: ${url}`
  ];
}
function emergencyText({ number, role }, index, words) {
  const name = words.roles[role] ?? "";
  const call = fill(index ? words.call : words.emergency, { number });
  const first = role === "all" ? call : `${call} (${name})`;
  return index ? `${name}: ${call}` : first;
}
function calling({ number, then }, words) {
  return then ? fill(words.callThen, { number, digit: then }) : fill(words.call, { number });
}
function texting({ number, keyword }, words) {
  return keyword ? fill(words.textKeyword, { keyword, number }) : fill(words.text, { number });
}
function aside(service) {
  return html`<span class="visually-hidden">: ${serviceName(service)}</span>`;
}
export {
  crisisHelp,
  directoryLink,
  emergencyLinks,
  helpLines,
  helpList,
  serviceLinks,
  serviceName
};
