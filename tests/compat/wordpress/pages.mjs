import assert from 'node:assert/strict';
import { it } from 'node:test';
import { TAGS, assertUp, block } from './support.mjs';

/** One theme that prints its head before the post is rendered, and one that renders it first. */
const THEMES = ['twentytwentyone', 'twentytwentythree'];

export function pages(stage) {
  for (const theme of THEMES) {
    for (const tag of TAGS) {
      it(`${tag}: an Author's block comes up in ${theme}, with its own files alone`, async () => {
        const { author, people, site } = stage;
        site.php(`switch_theme('${theme}'); return true;`);
        const content = block(tag, { region: 'US' });
        const { link, raw } = await author.publish(content);
        assert.equal(raw, content, 'the filter for Authors changed the block');
        const page = await people.visit(link);
        await assertUp(page, tag);
        assert.deepEqual([...new Set(page.ours)].sort(), ['care-widgets.css', `${tag}.js`].sort());
        const head = page.html.split('</head>')[0];
        assert.match(head, /<link[^>]+care-widgets\/assets\/care-widgets\.css\?ver=[\da-f]{12}/);
        const [script] = head.match(
          new RegExp(`<script[^>]+/assets/${tag}\\.js\\?ver=[\\da-f]{12}[^>]*>`),
        );
        assert.match(script, /\sasync\b/);
        await page.tab.close();
      });
    }

    it(`a page without a widget loads no file of the plugin in ${theme}`, async () => {
      const { author, people, site } = stage;
      site.php(`switch_theme('${theme}'); return true;`);
      const { link } = await author.publish(
        '<!-- wp:paragraph --><p>Hours: 9 to 5.</p><!-- /wp:paragraph -->',
      );
      const page = await people.visit(link);
      assert.deepEqual(page.ours, []);
      assert.doesNotMatch(page.html, /care-widgets/);
      assert.deepEqual(page.errors, []);
      await page.tab.close();
    });
  }

  it('in a sidebar the style sheet stands before the widget, once', async () => {
    const { people, site } = stage;
    const { widgets, sidebars } = site.php(
      `switch_theme('twentytwentyone'); return array('widgets' => get_option('widget_block'), 'sidebars' => get_option('sidebars_widgets'));`,
    );
    const put = (content, places) =>
      site.php(
        `update_option('widget_block', json_decode('${JSON.stringify(content)}', true)); update_option('sidebars_widgets', json_decode('${JSON.stringify(places)}', true)); return true;`,
      );
    put({ 2: { content: block('crisis-banner') } }, { 'sidebar-1': ['block-2'], array_version: 3 });
    try {
      const page = await people.visit('/');
      await assertUp(page, 'crisis-banner');
      assert.equal(page.html.match(/<link[^>]+care-widgets\.css/g).length, 1);
      assert.ok(page.html.indexOf('care-widgets.css') < page.html.indexOf('<crisis-banner'));
      await page.tab.close();
    } finally {
      put(widgets, sidebars);
    }
  });

  it('the questions of the questionnaire show, in their frame', async () => {
    const { author, people } = stage;
    const { link } = await author.publish(block('symptom-check', { instrument: 'phq-2' }));
    const page = await people.visit(link);
    await assertUp(page, 'symptom-check');
    // Given its height once the questions are drawn. Without an address of its own the file draws none.
    await page.tab.waitForFunction(
      () => {
        const { shadowRoot } = document.querySelector('symptom-check');
        return shadowRoot.querySelector('iframe')?.style.blockSize;
      },
      { timeout: 15_000 },
    );
    const frame = page.tab.frames().find((each) => each !== page.tab.mainFrame());
    assert.match(
      await frame.evaluate(() => document.title + document.documentElement.outerHTML),
      /symptom-check\.frame\.js\?/,
    );
    assert.deepEqual(page.errors, []);
    await page.tab.close();
  });

  it('without scripts the links of the region are there to be tapped', async () => {
    const { author, people, site } = stage;
    const { link } = await author.publish(block('crisis-banner', { region: 'AU' }));
    const page = await people.visit('about:blank');
    await page.tab.setJavaScriptEnabled(false);
    await page.tab.goto(new URL(link, site.origin).href);
    const links = await page.tab.$$('crisis-banner a');
    const found = [];
    for (const each of links)
      found.push([await each.evaluate((a) => a.getAttribute('href')), await each.isVisible()]);
    assert.deepEqual(found, [
      ['tel:131114', true],
      ['sms:0477131114', true],
      ['https://findahelpline.com/', true],
    ]);
    await page.tab.close();
  });

  it('the fallback speaks the language of the page, and an unknown region gets the directory alone', async () => {
    const { author, people } = stage;
    const { link } = await author.publish(block('crisis-banner'));
    const spanish = await people.visit(`${link}&test_locale=es_MX`);
    assert.match(
      spanish.html,
      /<crisis-banner[^>]*><a href="tel:988">Llame al 988 y presione 2<\/a> · <a href="sms:988\?&#038;body=AYUDA">/,
    );
    await spanish.tab.close();
    const french = await people.visit(`${link}&test_locale=fr_FR`);
    assert.match(
      french.html,
      /<crisis-banner[^>]*><span lang="en"><a href="tel:988">Call or text 988</,
    );
    await french.tab.close();
    const elsewhere = await author.publish(block('crisis-banner', { region: 'XX' }));
    const page = await people.visit(elsewhere.link);
    assert.match(
      page.html,
      /<crisis-banner[^>]* region="XX"><a href="https:\/\/findahelpline\.com\/">[^<]+<\/a><\/crisis-banner>/,
    );
    await page.tab.close();
  });

  it('a feed gets the links without the element', async () => {
    const { author, site } = stage;
    await author.publish(block('crisis-banner', { region: 'NZ' }));
    const feed = await (await fetch(`${site.origin}/?feed=rss2`)).text();
    assert.match(feed, /<a href="tel:1737">/);
    assert.doesNotMatch(feed, /<crisis-banner/);
  });

  it('nobody complained in the log', () => assert.deepEqual(stage.site.complaints(), []));
}
