import { html, nothing } from "lit";
import { signKinds } from "../../content/locales.js";
import { callHref, leadingService, pairedServices } from "../../help/hrefs.js";
import { serviceLinks, serviceName } from "../../help/crisis-help.js";
import { signGroups } from "../../help/emergency.js";
import { fill } from "../../content/fill.js";
import { formatter, said } from "../../core/formats.js";
import { plainText } from "../../content/inline.js";
import { openingHours } from "./hours.js";
const SIGNED = "ase";
function linesView(country, context) {
  const paired = pairedServices(country);
  const first = leadingService(country, context.language);
  const leading = [.../* @__PURE__ */ new Set([...first ? [first] : [], ...paired])];
  const others = country.services.filter((each) => !leading.includes(each));
  const list = (services) => html`<ul class="lines">
      ${services.map((service) => lineView(service, context))}
    </ul>`;
  return html`${list(leading)}
  ${others.length ? html`<p class="group">${context.words.otherLines}</p>
          ${list(others)}` : nothing}`;
}
function lineView(service, { words, locale }) {
  return html`<li part="line">
    <p class="who">
      <strong>${serviceName(service)}</strong>
      <span class="note">
        ${sentences(
    words.audiences[service.audience],
    openingHours(service.hours, words, locale),
    fill(words.languages, { languages: languageNames(service.languages, words, locale) }),
    service.interpreters && words.interpreters
  )}
      </span>
    </p>
    <p class="ways">${waysOf(service, words)} ${relayLink(service, words)}</p>
  </li>`;
}
function waysOf(service, words) {
  const { crisis } = words.common;
  const signed = service.languages.includes(SIGNED);
  return serviceLinks(
    service,
    signed ? { ...crisis, call: words.videophone, chat: words.asl } : crisis
  );
}
function relayLink({ relay, call }, words) {
  if (!relay || !call) return nothing;
  const text = fill(words.relay, { relay: relay.number, number: call.number });
  return html`<a class="notranslate" translate="no" href=${callHref(relay.number)}>${text}</a>`;
}
function expectView(country, words) {
  const sentences2 = words.expect.services[country.services[0]?.id ?? ""];
  if (!sentences2) return nothing;
  const values = expectValues(pairedServices(country));
  return html`<details>
    <summary>${words.expect.title}</summary>
    <ul>
      ${Object.values(sentences2).map((each) => html`<li>${fill(textOf(each), values)}</li>`)}
    </ul>
  </details>`;
}
function expectValues(services) {
  const values = { number: services[0]?.call?.number ?? "" };
  for (const { id = "", call, text } of services) {
    const name = id.replaceAll("-", "_");
    if (call?.then) values[`${name}_then`] = call.then;
    if (text?.keyword) values[`${name}_keyword`] = text.keyword;
  }
  return values;
}
function signsView({ emergency }) {
  return html`<details>
    <summary>${emergency.title}</summary>
    <p>${textOf(emergency.lead)}</p>
    ${signGroups(emergency, signKinds).map(
    ({ label, signs }) => html`${label ? html`<p class="group">${label}</p>` : nothing}
          <ul>
            ${signs.map((sign) => html`<li>${textOf(sign)}</li>`)}
          </ul>`
  )}
  </details>`;
}
function textOf(words) {
  return plainText(words, (term) => term);
}
function languageNames(languages, { signed }, locale) {
  const names = languages.map(
    (each) => each === SIGNED ? signed : said(() => formatter(Intl.DisplayNames, locale, { type: "language" }).of(each), each)
  );
  return said(() => formatter(Intl.ListFormat, locale, {}).format(names), names.join(", "));
}
function sentences(...notes) {
  return notes.flatMap((each) => each ? [`${each.replace(/\.$/, "")}.`] : []).join(" ");
}
export {
  expectView,
  linesView,
  signsView
};
