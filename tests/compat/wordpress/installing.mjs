import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { it } from 'node:test';
import { added, leftovers } from './support.mjs';

export function installing(stage) {
  it('is installed and activated from its zip by an administrator', async () => {
    const { site, admin } = stage;
    stage.before = leftovers(site);
    const { tab } = admin;
    await admin.goto('/wp-admin/plugin-install.php?tab=upload');
    const input = await tab.$('#pluginzip');
    await input.uploadFile(resolve('dist/wordpress/care-widgets.zip'));
    await tab.waitForFunction(() => !document.querySelector('#install-plugin-submit').disabled);
    await Promise.all([tab.waitForNavigation(), tab.click('#install-plugin-submit')]);
    const activate = 'a[href*="action=activate"]';
    await tab.waitForSelector(activate);
    await Promise.all([tab.waitForNavigation(), tab.click(activate)]);
    assert.ok(site.php("return is_plugin_active('care-widgets/care-widgets.php');"));
  });

  it('prints nothing and stores nothing when it is activated', () => {
    const { before, site } = stage;
    assert.deepEqual(added(before, leftovers(site)), {});
    assert.deepEqual(site.complaints(), []);
  });

  it('prints nothing where one of its files is called on its own', async () => {
    const { site } = stage;
    for (const name of ['care-widgets.php', 'includes/render.php', 'includes/blocks.php']) {
      const answer = await fetch(`${site.origin}/wp-content/plugins/care-widgets/${name}`);
      assert.equal(await answer.text(), '', name);
    }
    assert.deepEqual(site.complaints(), []);
  });
}
