import assert from 'node:assert/strict';
import { it } from 'node:test';
import { TAGS, assertUp } from './support.mjs';

const paragraph = (text) => `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`;

/** Where an editor can put a shortcode. */
const PLACES = {
  'a shortcode block': (code) => `<!-- wp:shortcode -->\n${code}\n<!-- /wp:shortcode -->`,
  'a paragraph of its own': paragraph,
  'the middle of a paragraph': (code) => paragraph(`Help: ${code} is here.`),
  'the classic editor': (code) => `Some words.\n\n${code}\n\nMore words.`,
  'a line of the classic editor': (code) => `Some words.\n${code}\nMore words.`,
};

export function shortcodes(stage) {
  for (const [place, put] of Object.entries(PLACES)) {
    it(`a shortcode comes up in ${place}`, async () => {
      const { author, people } = stage;
      const content = put('[crisis-banner region="US" variant="card"]');
      const { link, raw } = await author.publish(content);
      assert.equal(raw, content);
      const page = await people.visit(link);
      const { attributes } = await assertUp(page, 'crisis-banner');
      assert.deepEqual(attributes, { region: 'US', variant: 'card' });
      assert.doesNotMatch(page.html, /\[crisis-banner/);
      await page.tab.close();
    });
  }

  it('all four have one, several on one page', async () => {
    const { editor, people } = stage;
    const { link } = await editor.publish(TAGS.map((tag) => paragraph(`[${tag}]`)).join('\n\n'));
    const page = await people.visit(link);
    for (const tag of TAGS) await assertUp(page, tag);
    await page.tab.close();
  });

  const LABEL = 'Ask for a visit, it’s free';
  const curled = {
    'curled quotes': `[crisis-banner region=“GB” contact-label=“${LABEL}” contact-url=“/visit”]`,
    'German quotes': `[crisis-banner region=„GB“ contact-label=„${LABEL}“ contact-url=„/visit“]`,
    'French quotes': `[crisis-banner region=«GB» contact-label=« ${LABEL} » contact-url=«/visit»]`,
    'quotes as entities': `[crisis-banner region=&#8220;GB&#8221; contact-label=&ldquo;${LABEL}&rdquo; contact-url=&quot;/visit&quot;]`,
    'single curled quotes': `[crisis-banner region=‘GB’ contact-label=‘${LABEL}’ contact-url=‘/visit’]`,
    'straight quotes': `[crisis-banner region="GB" contact-label="${LABEL}" contact-url="/visit"]`,
    'straight single quotes': `[crisis-banner region='GB' contact-label='${LABEL}' contact-url='/visit']`,
  };
  for (const [quotes, code] of Object.entries(curled)) {
    it(`takes ${quotes}`, async () => {
      const { author, people } = stage;
      const { link } = await author.publish(paragraph(code));
      const page = await people.visit(link);
      const { attributes } = await assertUp(page, 'crisis-banner', 'tel:116123');
      assert.deepEqual(attributes, {
        region: 'GB',
        'contact-label': LABEL,
        'contact-url': '/visit',
      });
      await page.tab.close();
    });
  }

  it('takes switches with and without a value, and keeps what stands between two tags', async () => {
    const { author, people } = stage;
    const bare = await author.publish(paragraph('[crisis-banner quick-exit]'));
    const page = await people.visit(bare.link);
    assert.equal((await assertUp(page, 'crisis-banner')).attributes['quick-exit'], '');
    await page.tab.close();
    const off = await author.publish(
      paragraph('[crisis-banner quick-exit="no"]Text between[/crisis-banner]'),
    );
    const other = await people.visit(off.link);
    assert.deepEqual((await assertUp(other, 'crisis-banner')).attributes, {});
    assert.match(other.html, /<\/crisis-banner>Text between/);
    await other.tab.close();
  });

  it('nobody complained in the log', () => assert.deepEqual(stage.site.complaints(), []));
}
