import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { added, block, leftovers } from './support.mjs';

export function removing(stage) {
  it('switched off, pages load none of its files and still open', async () => {
    const { admin, author, people } = stage;
    const { link } = await author.publish(
      `${block('crisis-banner')}<!-- wp:paragraph --><p>Still here.</p><!-- /wp:paragraph -->`,
    );
    await admin.goto('/wp-admin/plugins.php');
    const off = 'tr[data-slug="care-widgets"] .deactivate a';
    await Promise.all([admin.tab.waitForNavigation(), admin.tab.click(off)]);
    const page = await people.visit(link);
    assert.equal(page.status, 200);
    assert.deepEqual(page.ours, []);
    assert.match(page.html, /Still here\./);
    await page.tab.close();
  });

  it('deleted, it leaves no file, option, table, metadata or task', async () => {
    const { admin, site } = stage;
    const { tab } = admin;
    await tab.click('tr[data-slug="care-widgets"] .delete a');
    await tab.waitForFunction(() =>
      document.querySelector('tr[data-slug="care-widgets"].deleted, .plugin-deleted-tr'),
    );
    assert.ok(!existsSync(join(site.root, 'wp-content/plugins/care-widgets')));
    assert.deepEqual(added(stage.before, leftovers(site)), {});
  });

  it('nobody complained in the log from beginning to end', () => {
    assert.deepEqual(stage.site.complaints(), []);
    for (const name of ['author', 'editor']) assert.deepEqual(stage[name].heard.errors, [], name);
  });
}
