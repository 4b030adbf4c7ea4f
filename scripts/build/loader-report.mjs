import { TAGS } from '../widgets.mjs';
import { brotli } from './sizes.mjs';

/**
 * What a visitor fetches, in bytes of brotli: the loader, and pages with one kind of widget each and
 * with all, in the language with the most words. The questionnaire's frame comes on top.
 */
export function measurePages(loader, parts, languages) {
  const kinds = [...TAGS.map((tag) => [tag]), TAGS];
  const pages = kinds.map((tags) => {
    const size = (language) => {
      const names = ['core', ...tags.flatMap((tag) => [tag, `${tag}.${language}`])];
      const files = [loader, ...names.map((name) => parts[name])];
      return { requests: files.length, bytes: sum(files.map(brotli)) };
    };
    const sizes = languages.map(size);
    const largest = sizes.reduce((one, other) => (other.bytes > one.bytes ? other : one));
    return { name: tags.length > 1 ? 'all' : tags[0], ...largest };
  });
  return { loader: brotli(loader), pages };
}

const sum = (numbers) => numbers.reduce((one, other) => one + other, 0);
