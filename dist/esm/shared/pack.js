function packOn(page) {
  const scripts = page.querySelectorAll("script.care-widgets-content");
  return [...scripts].at(-1)?.textContent;
}
function parsePack(text) {
  return text === void 0 ? { clinic: {} } : JSON.parse(text);
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
function identityOf({ region, contactLabel, contactPhone, contactUrl }, clinic) {
  const { contact, name, region: ours } = Object(clinic);
  const { label = name, phone, url } = Object(contact);
  return {
    region: region ?? said(ours),
    contactLabel: contactLabel ?? said(label),
    contactPhone: contactPhone ?? said(phone),
    contactUrl: contactUrl ?? said(url)
  };
}
function said(value) {
  return value == null ? void 0 : `${value}`;
}
export {
  identityOf,
  packOn,
  parsePack,
  take
};
