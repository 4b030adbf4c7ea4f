import { languagesOf, loaderLanguages } from '../content/offered.mjs';
import { TAGS } from '../lib/widgets.mjs';
import { brotli } from './sizes.mjs';

/**
 * What a visitor fetches, in bytes of brotli: the loader, and pages with one kind of widget each and
 * with all, in the language with the most words. The questionnaire's frame comes on top.
 */
export function measurePages(loader, parts, content) {
  const known = loaderLanguages(content);
  const kinds = [...TAGS.map((tag) => [tag]), TAGS];
  const pages = kinds.map((tags) => {
    const size = (language) => {
      // Of a language that the loader doesn't know the words come after English ones.
      const languages = known.includes(language) ? [language] : [content.languages[0], language];
      const words = (tag) => languages.map((each) => `${tag}.${each}`);
      const names = ['core', ...tags.flatMap((tag) => [tag, ...words(tag)])];
      const files = [loader, ...names.map((name) => parts[name])];
      return { requests: files.length, bytes: sum(files.map(brotli)) };
    };
    const spoken = content.languages.filter((language) =>
      tags.every((tag) => languagesOf(content, tag).includes(language)),
    );
    const largest = spoken
      .map(size)
      .reduce((one, other) => (other.bytes > one.bytes ? other : one));
    return { name: tags.length > 1 ? 'all' : tags[0], ...largest };
  });
  return { loader: brotli(loader), pages };
}

const sum = (numbers) => numbers.reduce((one, other) => one + other, 0);
