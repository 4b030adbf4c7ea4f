const made = {};
function formatter(kind, locale, options) {
  const key = kind.name + locale + String(Object.entries(options));
  return made[key] ??= new kind(locale, options);
}
export {
  formatter
};
