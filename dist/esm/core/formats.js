function said(say, plain) {
  try {
    return say() ?? plain;
  } catch {
    return plain;
  }
}
const made = {};
function formatter(kind, locale, options) {
  const key = kind.name + locale + String(Object.entries(options));
  return made[key] ??= new kind(locale, options);
}
export {
  formatter,
  said
};
