const made = {};
function formatter(kind, locale, options) {
  return made[kind.name + locale + JSON.stringify(options)] ??= new kind(locale, options);
}
export {
  formatter
};
