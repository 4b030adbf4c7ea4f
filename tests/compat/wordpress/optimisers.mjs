import assert from 'node:assert/strict';
import { it } from 'node:test';
import { TAGS, block } from './support.mjs';

const MARKS = [
  'data-cfasync="false"',
  'data-no-optimize="1"',
  'data-no-defer="1"',
  'data-noptimize="1"',
  'nowprocket',
  'data-jetpack-boost="ignore"',
];
const LISTS = [
  'rocket_exclude_js',
  'rocket_exclude_defer_js',
  'rocket_delay_js_exclusions',
  'litespeed_optimize_js_excludes',
  'litespeed_optm_js_defer_exc',
  'litespeed_optm_gm_js_exc',
];
const HANDLES = ['sgo_js_minify_exclude', 'sgo_javascript_combine_exclude', 'sgo_js_async_exclude'];

export function optimisers(stage) {
  it('each script tag asks to be left alone, before its address', async () => {
    const { author, site } = stage;
    const { link } = await author.publish(TAGS.map((tag) => block(tag)).join('\n'));
    const html = await (await fetch(new URL(link, site.origin))).text();
    const tags = html.match(/<script[^>]+care-widgets\/assets[^>]+>/g);
    assert.equal(tags.length, TAGS.length);
    for (const tag of tags) {
      const [before] = tag.split(' src=');
      for (const mark of MARKS) assert.ok(before.includes(` ${mark}`), `${tag} has no ${mark}`);
      assert.equal(
        tag.match(/\basync\b/g).length - (tag.includes('data-wp-strategy="async"') ? 1 : 0),
        1,
      );
    }
    // Other people's scripts keep what is theirs.
    const others = html
      .match(/<script[^>]*src=[^>]+>/g)
      .filter((tag) => !tag.includes('care-widgets'));
    assert.ok(others.every((tag) => !tag.includes('nowprocket')));
  });

  it('the lists of the optimizers name the folder or the handles', () => {
    const { site } = stage;
    const folder = 'care-widgets/assets/';
    for (const name of LISTS)
      assert.deepEqual(
        site.php(`return apply_filters('${name}', array('other.js'));`),
        ['other.js', folder],
        name,
      );
    const handles = ['other', ...TAGS.map((tag) => `care-widgets-${tag}`)];
    for (const name of HANDLES)
      assert.deepEqual(site.php(`return apply_filters('${name}', array('other'));`), handles, name);
    const autoptimize = (given) =>
      site.php(`return apply_filters('autoptimize_filter_js_exclude', '${given}');`);
    assert.equal(autoptimize('a.js, b.js'), `a.js, b.js,${folder}`);
    assert.equal(autoptimize(''), folder);
  });
}
