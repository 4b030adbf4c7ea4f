/** Something made of each language's own file, by language. */
export function inEach({ about }, make) {
  const entries = Object.entries(about).map(([language, { data }]) => [language, make(data)]);
  return Object.fromEntries(entries);
}

/** The languages that a measure of readability fits. */
export function measuredBy({ about }, readability) {
  return Object.keys(about).filter((language) => about[language].data.readability === readability);
}
