import { transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';

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
      return minifyHTMLLiterals(code, {
        fileName: id,
        html: { collapseWhitespace: true, conservativeCollapse: true, caseSensitive: true },
        css: async (css) =>
          (await transform(css, { loader: 'css', minify: true, charset: 'utf8' })).code.trim(),
      });
    },
  };
}
