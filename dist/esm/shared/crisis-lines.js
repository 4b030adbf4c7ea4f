function callHref(number) {
  return `tel:${dialled(number)}`;
}
function textHref(number, keyword) {
  const body = keyword ? `?&body=${encodeURIComponent(keyword)}` : "";
  return `sms:${dialled(number)}${body}`;
}
function whatsappHref(number) {
  return `https://wa.me/${dialled(number).replace("+", "")}`;
}
function countryOf(region, countries) {
  const code = region.trim().toUpperCase();
  return Object.hasOwn(countries, code) ? countries[code] : void 0;
}
function primaryOf(country) {
  return country.services.find(({ id }) => id === country.primary);
}
function pairedServices(country) {
  const primary = primaryOf(country);
  if (!primary) return [];
  const pairs = (primary.pairs ?? []).flatMap(
    (id) => country.services.find((each) => each.id === id) ?? []
  );
  return pairs.length === (primary.pairs ?? []).length ? [primary, ...pairs] : [primary];
}
function leadingService(country, language) {
  const paired = pairedServices(country);
  const own = ({ audience, languages }) => audience === "anyone" && languages.join() === language;
  return paired.find(own) ?? paired[0];
}
function dialled(number) {
  return number.replace(/[^\d+]/g, "");
}
export {
  callHref,
  countryOf,
  leadingService,
  pairedServices,
  primaryOf,
  textHref,
  whatsappHref
};
