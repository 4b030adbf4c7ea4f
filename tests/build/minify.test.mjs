/** Templates get shorter where nobody sees it, and nowhere else. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { minifyLiterals } from '../../tools/build/minify-literals.mjs';
import { minifyMarkup } from '../../tools/build/minify-markup.mjs';

const minified = async (code) => {
  const { transform } = minifyLiterals();
  return (await transform.call({ parse: parseAst }, code, 'a.js'))?.code ?? code;
};

describe('markup', () => {
  for (const [what, text, expected] of [
    ['keeps one space between words and tags', 'a  b\n  <b>c</b>\n d', 'a b <b>c</b> d'],
    ['has one space between attributes', '<p\n  id="a"   hidden\n>', '<p id="a" hidden>'],
    [
      'keeps quotes, and what is in them',
      `<p title='a  > "b"' lang=en>`,
      `<p title='a  > "b"' lang=en>`,
    ],
    ['keeps what shows as it is written', '<pre>a\n  b</pre>  c', '<pre>a\n  b</pre> c'],
    ['closes elements of a drawing alone', '<svg><g /></svg><br />', '<svg><g/></svg><br>'],
    ['keeps what is no tag', 'a <  b', 'a < b'],
  ])
    it(what, () => assert.equal(minifyMarkup(text), expected));
});

describe('a template', () => {
  it('keeps its values, wherever they stand', async () =>
    assert.equal(
      await minified('html`<p  class=${a}>\n ${b ? html`<i>\n</i>` : ""}  </p>`;'),
      'html`<p class=${a}> ${b ? html`<i> </i>` : ""} </p>`;',
    ));

  it('of styles is as short as it can be, and rewritten for no old browser', async () =>
    assert.equal(
      await minified('css`a {\n  color: light-dark(#ffffff, black);\n}`;'),
      'css`a{color:light-dark(#ffffff,black)}`;',
    ));

  it('of another kind stays', async () => {
    const code = 'html``; other`a  b`;';
    assert.equal(await minified(code), code);
  });
});
