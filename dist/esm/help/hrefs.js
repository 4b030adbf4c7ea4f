function callHref(number) {
  return `tel:${digitsOf(number)}`;
}
function textHref(number, keyword) {
  const body = keyword ? `?&body=${encodeURIComponent(keyword)}` : "";
  return `sms:${digitsOf(number)}${body}`;
}
function whatsappHref(number) {
  return `https://wa.me/${digitsOf(number).replace("+", "")}`;
}
function countryOf(region, countries) {
  const code = region.trim().toUpperCase();
  return Object.hasOwn(countries, code) ? countries[code] : void 0;
}
function pairedServices({ services }) {
  const [primary] = services;
  if (!primary) return [];
  const ids = primary.pairs ?? [];
  const pairs = ids.flatMap((id) => services.find((each) => each.id === id) ?? []);
  return pairs.length === ids.length ? [primary, ...pairs] : [primary];
}
function leadingService(country, language) {
  const paired = pairedServices(country);
  const own = ({ audience, languages }) => audience === "anyone" && languages.join() === language;
  return paired.find(own) ?? paired[0];
}
function leadingLine(country, language) {
  const lines = country?.lines ?? [];
  return lines.find(({ only }) => only === language) ?? lines[0];
}
function digitsOf(number) {
  return number.replace(/[^\d+]/g, "");
}
export {
  callHref,
  countryOf,
  leadingLine,
  leadingService,
  pairedServices,
  textHref,
  whatsappHref
};
