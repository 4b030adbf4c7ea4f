/**
 * The evidence as seen from one widget: its English words as one reads them, and where they stand in
 * the rendered page. Checks ask it; it never judges.
 */
import { wordsIn } from '../../../src/content/rules/lib/sentences.mjs';
import { plainer, stringsOf } from '../../content/rules/lib/strings.mjs';
import { atPointer } from '../../../src/content/walk.mjs';
import { place } from './result.mjs';

/** What stands in a file until somebody writes it. */
const PLACEHOLDER = /^(to be written|tbd|todo)\b/i;

export function readerOf(evidence, tag) {
  const { content, today, judgements = [] } = evidence;
  const plain = plainer(content);
  const pages = evidence.dom[tag];
  const own = content.words.en[tag];
  const read = (text) => tidy(plain({ text: text ?? '', language: 'en' }));
  return {
    ...{ tag, today, content, judgements, pages, read },
    page: pages.wide,
    facts: content.facts,
    words: own.data,
    file: own.file.replaceAll('\\', '/'),
    strings: stringsOf(content)
      .filter(({ language, name }) => language === 'en' && name === tag)
      .map((string) => ({ ...string, plain: read(string.text) })),
    /** A place in a content file; `name` is a file of facts, or else this widget's own words. */
    inContent: (pointer, name) => {
      const { file, data } = name ? content.facts[name] : own;
      const value = atPointer(data, pointer);
      return place(
        `${file.replaceAll('\\', '/')}#${pointer}`,
        typeof value === 'string' ? read(value) : excerptOf(value),
      );
    },
    inPage: (node, view = 'wide') => placeInPage(tag, node, view),
    find: (text, view = 'wide') => findText(pages[view], text),
  };
}

/** Of a list its ids, of a group of words the words: brackets and quotes tell a reader nothing. */
function excerptOf(value) {
  if (!value || typeof value !== 'object') return String(value);
  const parts = Object.values(value).map((each) => each?.id ?? each);
  return parts.filter((each) => typeof each !== 'object').join(', ');
}

/** Whether somebody wrote it. */
export function isWritten(text) {
  return typeof text === 'string' && Boolean(text.trim()) && !PLACEHOLDER.test(text.trim());
}

export function tidy(text) {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?)])/g, '$1')
    .trim();
}

export const countWords = (text) => wordsIn(text).length;

/** A selector in the widget's shadow root, and what one reads there. */
export function placeInPage(tag, node, view = 'wide') {
  if (!node) return undefined;
  const where = `<${tag}>${view === 'wide' ? '' : `, ${view}`}: ${node.path}`;
  return place(where, node.text || node.caption || node.label || node.legend || node.name);
}

/** The first node whose words hold the text: blocks, then figures and what pictures say. */
function findText(page, text) {
  const wanted = tidy(text);
  if (!wanted) return undefined;
  const holds = (node) => node.text.includes(wanted);
  const images = page.figures.flatMap((figure) => figure.images);
  return (
    innermost(page.blocks.filter(holds), page.blocks) ??
    page.figures.find(holds) ??
    images.find(({ label }) => tidy(label).includes(wanted)) ??
    page.buttons.find(holds)
  );
}

/** A cell and the paragraph in it both hold the words: the one farther in says where they stand. */
function innermost(found, all) {
  const around = new Set(found.map(({ inside }) => all[inside]));
  return found.find((each) => !around.has(each)) ?? found[0];
}
