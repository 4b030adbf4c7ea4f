import { transform } from 'esbuild';
import { minifyMarkup } from './minify-markup.mjs';

/** Stands for a value in a template: nothing that a template says, and a name to the parser of styles. */
const VALUE = '\uE000';
const TAGS = ['html', 'svg', 'css'];

/**
 * Rollup plugin: shortens the markup and style in template literals. White space between words
 * shrinks to one space and never to none, for it shows. Styles go through esbuild with no target, so
 * that nothing modern is rewritten for old browsers.
 */
export function minifyLiterals() {
  return {
    name: 'minify-literals',
    async transform(code, id) {
      if (id.includes('node_modules') || !/\b(html|css|svg)`/.test(code)) return null;
      const changes = [];
      for (const { tag, quasi } of templatesIn(this.parse(code))) {
        const parts = await shortened(tag.name, quasi);
        quasi.quasis.forEach(({ start, end }, index) =>
          changes.push({ start, end, text: parts[index] }),
        );
      }
      return { code: applied(code, changes), map: null };
    },
  };
}

function templatesIn(ast) {
  const found = [];
  const nodes = [ast];
  for (const node of nodes) {
    if (node.type === 'TaggedTemplateExpression' && TAGS.includes(node.tag.name)) found.push(node);
    for (const value of Object.values(node).flat()) if (value?.type) nodes.push(value);
  }
  return found;
}

/** The parts between the values, as many as there were. */
async function shortened(tag, { quasis }) {
  const text = quasis.map(({ value }) => value.raw).join(VALUE);
  const short = tag === 'css' ? await style(text) : minifyMarkup(text);
  const parts = short.split(VALUE);
  if (parts.length !== quasis.length) throw new Error(`A value was lost in ${tag}\`${text}\``);
  return parts;
}

async function style(text) {
  const { code } = await transform(text, { loader: 'css', minify: true, charset: 'utf8' });
  return code.trim();
}

/** From the end, so that what comes before stays where it was. */
function applied(code, changes) {
  return changes
    .sort((one, other) => other.start - one.start)
    .reduce(
      (text, { start, end, text: part }) => text.slice(0, start) + part + text.slice(end),
      code,
    );
}
