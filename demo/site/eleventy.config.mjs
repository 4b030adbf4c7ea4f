/**
 * Builds the site of the project into `demo/dist/`: static, every address relative, so that it works
 * from any folder of any server and from a disk. Run by `tools/build/site.mjs`.
 */
import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: true });
// A table that is wider than the screen scrolls in a box, by keyboard too.
markdown.renderer.rules.table_open = (tokens, index) =>
  `<div class="scroll" tabindex="0" role="group" aria-label="${headOf(tokens, index)}"><table>`;
markdown.renderer.rules.table_close = () => '</table></div>';

export default function (config) {
  config.setQuietMode(true);
  config.addPassthroughCopy({
    dist: 'dist',
    'demo/site/styles': 'styles',
    'demo/site/icon.svg': 'icon.svg',
  });
  config.addPassthroughCopy({
    'docs/reports/quality.json': 'quality.json',
    'docs/reports/accessibility/openacr.yaml': 'openacr.yaml',
  });

  /** A page's address from the page at `from`; both start at the site's root. */
  config.addFilter('from', (to, from) => '../'.repeat(from.split('/').length - 2) + to.slice(1));
  /** Words with `code` and links, without a paragraph around them. */
  config.addFilter('inline', (text) => markdown.renderInline(text ?? ''));
  config.addFilter('json', (value) => JSON.stringify(value).replaceAll('<', '\\u003c'));
  config.addFilter('bytes', (count) => count.toLocaleString('en-US'));
  config.addFilter('file', (path) => readFileSync(path, 'utf8'));
  config.addFilter('tests', (paths) => testsIn(paths.map((each) => readFileSync(each, 'utf8'))));
  config.addFilter('doc', (path) => markdown.render(links(readFileSync(path, 'utf8'))));

  return {
    dir: { input: 'demo/site', output: 'demo/dist' },
    markdownTemplateEngine: 'njk',
    htmlTemplateEngine: 'njk',
  };
}

/** The test files that texts name, each once. */
function testsIn(texts) {
  return [...new Set(texts.join('\n').match(/\btests\/[\w./-]+\.test\.(?:mjs|ts)\b/g))];
}

/** What a table's columns are called, from its opening token on. */
function headOf(tokens, index) {
  const end = tokens.findIndex(({ type }, at) => at > index && type === 'thead_close');
  const cells = tokens.slice(index, end).filter(({ type }) => type === 'inline');
  return markdown.utils.escapeHtml(
    cells
      .map(({ content }) => content.replaceAll('`', ''))
      .filter(Boolean)
      .join(', '),
  );
}

/** Links between documents lead to the site's pages; what isn't one is said by its name alone. */
function links(text) {
  return text
    .replaceAll('](../dist/custom-elements.json)', '](reference.html)')
    .replace(/\]\((?:\.\/|docs\/)?([\w-]+)\.md(#[\w-]+)?\)/g, (all, name, hash = '') =>
      /^[a-z-]+$/.test(name) ? `](${name}.html${hash})` : all,
    )
    .replace(
      /\[([^\]]+)\]\((?:\.\.\/)*(?:README|CONTRIBUTING|CHANGELOG|SECURITY)\.md[^)]*\)/g,
      '$1',
    );
}
