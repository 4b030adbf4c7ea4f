import assert from 'node:assert/strict';
import { it } from 'node:test';
import { TAGS, assertUp, block } from './support.mjs';

/** The frame that newer editors draw the post in, or the page itself. */
async function canvas(tab) {
  const frame = await tab.$('iframe[name="editor-canvas"]');
  return frame ? frame.contentFrame() : tab;
}

async function openEditor({ tab, goto }, path = '/wp-admin/post-new.php') {
  await goto(path);
  await tab.waitForFunction(() => globalThis.wp?.data?.select('core/editor')?.getCurrentPostId());
  await tab.evaluate(() => {
    const { dispatch } = globalThis.wp.data;
    dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
  });
  await tab.waitForSelector('.edit-post-header, .editor-header');
}

const published = (tab) =>
  tab.waitForFunction(() => {
    const editor = globalThis.wp.data.select('core/editor');
    return editor.isCurrentPostPublished() && !editor.isSavingPost() && editor.getPermalink();
  });

export function editing(stage) {
  it('an Author finds the block, sets an option and sees the widget in the editor', async () => {
    const { author } = stage;
    const { tab } = author;
    await openEditor(author);
    await tab.evaluate(() =>
      globalThis.wp.data.dispatch('core/editor').editPost({ title: 'Help' }),
    );
    await tab.click(
      'button[aria-label="Toggle block inserter"], button[aria-label="Block Inserter"]',
    );
    const search = '.block-editor-inserter__search input';
    await tab.waitForSelector(search);
    await tab.type(search, '988');
    const item = '.editor-block-list-item-care-widgets-crisis-banner';
    await tab.waitForSelector(item);
    await tab.click(item);
    await tab.waitForFunction(() => globalThis.wp.data.select('core/block-editor').getBlockCount());
    await tab.evaluate(() => {
      const { dispatch, select } = globalThis.wp.data;
      dispatch(select('core/edit-post') ? 'core/edit-post' : 'core/editor').openGeneralSidebar?.(
        'edit-post/block',
      );
    });
    const region = await tab.waitForSelector(
      'select ::-p-xpath(//select[option[@value="GB"]])'.replace('select ', ''),
    );
    await region.select('GB');
    const page = await canvas(tab);
    await page.waitForFunction(
      () =>
        document
          .querySelector('crisis-banner[region="GB"]')
          ?.shadowRoot?.textContent.includes('116 123'),
      { timeout: 20_000 },
    );
  });

  it('the Author publishes it, and a visitor gets the lines of the country', async () => {
    const { author, people } = stage;
    const { tab, heard } = author;
    await tab.click('.editor-post-publish-panel__toggle');
    const button = '.editor-post-publish-panel .editor-post-publish-button';
    await tab.waitForSelector(`${button}[aria-disabled="false"]`);
    await tab.click(button);
    const link = await (await published(tab)).jsonValue();
    assert.deepEqual(heard.errors, []);
    const content = await tab.evaluate(() =>
      globalThis.wp.data.select('core/editor').getEditedPostContent(),
    );
    assert.equal(content, block('crisis-banner', { region: 'GB' }));
    const page = await people.visit(link);
    const { attributes } = await assertUp(page, 'crisis-banner', 'tel:116123');
    assert.equal(attributes.region, 'GB');
    assert.match(attributes.class, /wp-block-care-widgets-crisis-banner/);
    await page.tab.close();
  });

  it('all blocks open again in the editor as they were saved', async () => {
    const { author } = stage;
    const { tab, heard } = author;
    const saved = TAGS.map((tag) => block(tag, { headingLevel: '3' })).join('\n\n');
    const { id } = await author.publish(saved);
    await openEditor(author, `/wp-admin/post.php?post=${id}&action=edit`);
    await tab.waitForFunction(
      () => globalThis.wp.data.select('core/block-editor').getBlockCount() === 4,
    );
    const blocks = await tab.evaluate(() =>
      globalThis.wp.data
        .select('core/block-editor')
        .getBlocks()
        .map(({ name, isValid }) => [name, isValid]),
    );
    assert.deepEqual(
      blocks,
      TAGS.map((tag) => [`care-widgets/${tag}`, true]),
    );
    const page = await canvas(tab);
    for (const tag of TAGS)
      await page.waitForFunction(
        (name) => document.querySelector(name)?.shadowRoot?.firstElementChild,
        { timeout: 20_000 },
        tag,
      );
    const content = await tab.evaluate(() =>
      globalThis.wp.data.select('core/editor').getEditedPostContent(),
    );
    assert.equal(content, saved);
    assert.deepEqual(heard.errors, []);
  });

  it('every option of every block has a control', async () => {
    const { author } = stage;
    const { tab } = author;
    for (const [index, tag] of TAGS.entries()) {
      await tab.evaluate((at) => {
        const { dispatch, select } = globalThis.wp.data;
        dispatch('core/block-editor').selectBlock(select('core/block-editor').getBlockOrder()[at]);
      }, index);
      const keys = await tab.evaluate(
        (name) => globalThis.careWidgetsEditor.widgets[name].attributes.map(({ key }) => key),
        tag,
      );
      await tab.waitForSelector(
        '.block-editor-block-inspector .components-base-control, .block-editor-block-inspector .components-toggle-control',
      );
      const fields = await tab.$$eval(
        '.block-editor-block-inspector .components-panel__body',
        (panels, title) => {
          const panel = panels.find((each) => each.querySelector('h2')?.textContent === title);
          return [...panel.children].filter((each) => each.querySelector('input, select')).length;
        },
        'Options',
      );
      assert.equal(fields, keys.length, tag);
      assert.ok(!keys.includes('share') && !keys.includes('subject'));
    }
  });

  it('speaks Spanish to an Editor from Mexico', async () => {
    const { editor } = stage;
    await openEditor(editor);
    const words = await editor.tab.evaluate(() => ({
      title: globalThis.wp.blocks.getBlockType('care-widgets/crisis-banner').title,
      label: globalThis.careWidgetsEditor.labels['quick-exit'][0],
    }));
    assert.deepEqual(words, { title: 'Aviso de ayuda en crisis', label: 'Salida rápida' });
  });
}
