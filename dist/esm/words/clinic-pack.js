function packOn(page) {
  const scripts = page.querySelectorAll("script.care-widgets-content");
  return [...scripts].at(-1)?.textContent;
}
const unreadable = { clinic: { region: "" } };
function parsePack(text) {
  if (text === void 0) return { clinic: {} };
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(mended(text));
  }
}
const ODD = /"(?:[^"\\]|\\.)*"|[“”„‟″«»]([^"“”„‟″«»]*)[“”„‟″«»]|,(?=[\s\u200b-\u200d\u2060]*[\]}])|[\s\u200b-\u200d\u2060]/gs;
function mended(text) {
  const end = text.lastIndexOf("}") + 1;
  return text.slice(0, end || void 0).replace(/^[^{]+(?=\{)/, (before) => before.replace(/./g, " ")).replace(
    ODD,
    (all, curly) => curly === void 0 ? /["\n]/.test(all) ? all : " " : `"${curly}"`
  );
}
function take(value, tag) {
  const pack = Object(value);
  const { clinic } = pack;
  if (!clinic) return { part: value };
  let part = pack[tag];
  for (const { widget, language, ...review } of pack.review ?? [])
    if (widget === tag) part = { ...part, [language]: { review, ...part?.[language] } };
  return { clinic, part };
}
function identityIn({ clinic } = {}) {
  const { contact, name, region } = own(clinic);
  const { label = name, phone, url } = own(contact);
  return {
    region: said(region),
    contactLabel: said(label),
    contactPhone: said(phone),
    contactUrl: said(url)
  };
}
function firstOf(...sayings) {
  const pick = (name) => sayings.map((each) => each[name]).find((each) => each != null);
  return {
    region: pick("region"),
    contactLabel: pick("contactLabel"),
    contactPhone: pick("contactPhone"),
    contactUrl: pick("contactUrl")
  };
}
function own(value) {
  return Object.assign(/* @__PURE__ */ Object.create(null), value);
}
function said(value) {
  return value == null ? void 0 : `${value}`;
}
export {
  firstOf,
  identityIn,
  mended,
  packOn,
  parsePack,
  take,
  unreadable
};
