/**
 * Which widget speaks which language: each that has the widget's own file of words. What else the widget
 * shows in that language has to be there as well, and is named where it isn't.
 */
import { join } from 'node:path';
import { TAGS, WIDGETS } from '../lib/widgets.mjs';
import { CONTENT } from './read.mjs';

/** The languages of a widget, English first. */
export function languagesOf(content, tag) {
  return content.languages.filter((language) => content.words[language][tag]);
}

/** The widgets that speak a language. */
export function widgetsIn(content, language) {
  return TAGS.filter((tag) => content.words[language][tag]);
}

/** The languages that the loader knows from the start. */
export function loaderLanguages({ languages, about }) {
  return languages.filter((language) => about[language].data.inLoader);
}

/** A widget's languages that the loader doesn't know: their hashes come with the widget. */
export function furtherLanguages(content, tag) {
  const known = loaderLanguages(content);
  return languagesOf(content, tag).filter((language) => !known.includes(language));
}

/** @returns the word files and pages that are missing: `{file, pointer, message}`. */
export function missingWords(content) {
  const [original, ...others] = content.languages;
  return [
    ...TAGS.filter((tag) => !content.words[original][tag]).map((tag) =>
      missing(original, tag, `<${tag}> needs its words`),
    ),
    ...content.languages.flatMap((language) => [
      ...missingFiles(content, language),
      ...pageProblems(content, language),
    ]),
    ...others.flatMap((language) => loaderProblems(content, language)),
  ];
}

const missing = (language, name, message) => ({
  file: join(CONTENT, language, `${name}.json`),
  pointer: '/',
  message: `is missing: ${message}`,
});

function missingFiles(content, language) {
  const files = content.words[language];
  const by = new Map();
  for (const tag of widgetsIn(content, language))
    for (const name of [...WIDGETS[tag].words, 'pages'])
      if (!files[name]) by.set(name, [...(by.get(name) ?? []), `<${tag}>`]);
  return [...by].map(([name, tags]) =>
    missing(language, name, `${tags.join(' and ')} can't speak "${language}" without it`),
  );
}

/** The words of a widget's own page: in each language that the widget speaks. */
function pageProblems({ words }, language) {
  const { file, data } = words[language].pages ?? {};
  if (!file) return [];
  return TAGS.flatMap((tag) => {
    const page = data.pages?.[tag];
    const say = (message) => [{ file, pointer: `/pages/${tag}`, message }];
    if (!words[language][tag])
      return page ? say(`is for a widget without words in "${language}"`) : [];
    if (!page) return say(`is missing: the title, heading and description of <${tag}>'s own page`);
    if (WIDGETS[tag].needsScript && !page.script)
      return say('needs "script": what the page says where no script runs');
    return [];
  });
}

/** The loader asks for words by language before it knows the widget. */
function loaderProblems(content, language) {
  const { file, data } = content.about[language];
  const silent = TAGS.filter((tag) => !content.words[language][tag]).map((tag) => `<${tag}>`);
  if (!data.inLoader || !silent.length) return [];
  const message = `is true, but ${silent.join(', ')} has no words in "${language}": set it to false`;
  return [{ file, pointer: '/inLoader', message }];
}
