/** A new widget: its folder, its words, its page, its block, an example and a test, and its row in the list. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { loaderLanguages } from '../content/offered.mjs';
import { readContent } from '../content/read.mjs';
import { writeFormatted } from '../lib/formatted.mjs';
import { LIST, TAGS, camel, pascal } from '../lib/widgets.mjs';

const TEMPLATES = 'tools/create/widget';
const NAME = /^[a-z]+(-[a-z]+)+$/;

/** Where each template's text goes. */
const FILES = {
  'element.ts.tpl': (tag) => `src/elements/${tag}/${tag}.ts`,
  'styles.ts.tpl': (tag) => `src/elements/${tag}/${tag}.styles.ts`,
  'define.ts.tpl': (tag) => `src/elements/${tag}/define.ts`,
  'clinic-rules.ts.tpl': (tag) => `src/elements/${tag}/clinic-rules.ts`,
  'words.schema.json.tpl': (tag) => `src/content/schema/${tag}-words.schema.json`,
  'example.js.tpl': (tag) => `src/elements/${tag}/examples.js`,
  'test.ts.tpl': (tag) => `tests/elements/${tag}/${tag}.test.ts`,
};

/**
 * Writes all that a widget needs.
 *
 * @param tag its name, such as `sleep-check`
 * @param today the day on which its words are published, `YYYY-MM-DD`
 * @returns the files that were written or changed
 * @throws {Error} Where the name can't be one, or is taken; nothing is written then.
 */
export async function createWidget(tag, today) {
  if (!NAME.test(tag ?? ''))
    throw new Error(
      `"${tag ?? ''}" can't be a widget's name: use two or more lowercase words with hyphens between them, such as sleep-check.`,
    );
  if (TAGS.includes(tag) || existsSync(`src/elements/${tag}`))
    throw new Error(`<${tag}> already exists.`);
  const written = [];
  for (const [template, pathOf] of Object.entries(FILES)) {
    const text = await readFile(`${TEMPLATES}/${template}`, 'utf8');
    written.push(await put(pathOf(tag), filled(text, tag)));
  }
  for (const language of loaderLanguages(await readContent()))
    written.push(...(await addWords(tag, language, today)));
  written.push(await change(LIST, (list) => ({ ...list, [tag]: rowOf(tag) })));
  written.push(await addSpanishBlock(tag));
  return written;
}

const filled = (text, tag) =>
  text
    .replaceAll('__tag__', tag)
    .replaceAll('__Pascal__', pascal(tag))
    .replaceAll('__camel__', camel(tag));

/** `sleep-check` → `Sleep check`, until somebody writes better words. */
const titleOf = (tag) => `${tag[0].toUpperCase()}${tag.slice(1).replaceAll('-', ' ')}`;
const LEAD = { es: 'Escriba aquí lo primero que alguien debe saber.' };
const leadIn = (language) => LEAD[language] ?? 'Write here what a person should know first.';

async function addWords(tag, language, today) {
  const words = {
    $schema: `../schema/${tag}-words.schema.json`,
    license: 'CC-BY-4.0',
    published: today,
    reviewBy: inAYear(today),
    review: null,
    translation: { status: language === 'en' ? 'original' : 'draft' },
    title: titleOf(tag),
    lead: leadIn(language),
  };
  const page = { title: titleOf(tag), heading: titleOf(tag), description: leadIn(language) };
  return [
    await put(`src/content/${language}/${tag}.json`, JSON.stringify(words)),
    await change(`src/content/${language}/pages.json`, (data) => ({
      ...data,
      pages: { ...data.pages, [tag]: page },
    })),
  ];
}

/** 364 days: within the year that words may stand, in leap years as well. */
function inAYear(today) {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 364);
  return day.toISOString().slice(0, 10);
}

function rowOf(tag) {
  return {
    words: ['common'],
    facts: ['crisis-lines'],
    tall: true,
    called: `the ${tag.replaceAll('-', ' ')}`,
    block: {
      title: titleOf(tag),
      description: `What <${tag}> is for, in a sentence.`,
      icon: 'admin-comments',
      keywords: ['depression'],
    },
  };
}

function addSpanishBlock(tag) {
  return change('src/wordpress/languages/es.json', (texts) => ({
    ...texts,
    'block title': { ...texts['block title'], [titleOf(tag)]: titleOf(tag) },
    'block description': {
      ...texts['block description'],
      [`What <${tag}> is for, in a sentence.`]: `Para qué sirve <${tag}>, en una frase.`,
    },
  }));
}

async function change(path, to) {
  return put(path, JSON.stringify(to(JSON.parse(await readFile(path, 'utf8')))));
}

async function put(path, text) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  await writeFormatted(path, text);
  return path;
}
