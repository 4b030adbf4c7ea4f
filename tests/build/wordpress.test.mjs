/** The built WordPress plugin, without a WordPress: what is in the zip, and that it keeps up with the elements. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { ASSETS, BESIDE, OWN } from '../../tools/build/wordpress/files.mjs';
import { TAGS } from '../../tools/lib/widgets.mjs';

const zip = readFileSync('dist/wordpress/care-widgets.zip');
const files = unzipSync(zip);
const text = (name) => Buffer.from(files[`care-widgets/${name}`]).toString();
const table = JSON.parse(text('includes/table.json'));
const php = Object.keys(files).filter((name) => name.endsWith('.php'));

describe('the WordPress plugin', () => {
  it('has the very files of dist, under the hash of what they hold', () => {
    for (const [handle, name] of Object.entries(ASSETS)) {
      const bytes = readFileSync(`dist/${name}`);
      assert.ok(bytes.equals(files[`care-widgets/assets/${name}`]), name);
      const hash = createHash('sha256').update(bytes).digest('hex');
      assert.ok(
        hash.startsWith(table.files[handle].hash) && table.files[handle].hash.length === 12,
      );
    }
    for (const name of BESIDE)
      assert.ok(readFileSync(`dist/${name}`).equals(files[`care-widgets/assets/${name}`]), name);
    for (const name of OWN) assert.ok(files[`care-widgets/${name}`], name);
  });

  it('offers every attribute of the manifest, and in a block all that need no script of the site', () => {
    const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
    const classes = manifest.modules.flatMap(({ declarations }) => declarations);
    for (const tag of TAGS) {
      const names = classes
        .find(({ tagName }) => tagName === tag)
        .attributes.map(({ name }) => name);
      const rows = Object.values(table.widgets[tag].attributes);
      assert.deepEqual(
        rows.map(({ name }) => name),
        names,
      );
      const block = JSON.parse(text(`blocks/${tag}/block.json`));
      const own = rows.filter(({ developer }) => !developer).map(({ key }) => key);
      assert.deepEqual(Object.keys(block.attributes), own);
      assert.ok(rows.every(({ kind, values }) => kind !== 'choice' || values.length > 1));
    }
  });

  it('takes the leading line of every country from the facts', () => {
    const { countries, directory } = JSON.parse(
      readFileSync('src/content/facts/crisis-lines.json', 'utf8'),
    );
    for (const [language, { regions, directory: last }] of Object.entries(table.fallback)) {
      assert.equal(last.href, directory.url);
      for (const { region, primary, services } of countries) {
        const { call } = services.find(({ id }) => id === primary);
        const [first] = regions[region];
        assert.equal(first.href, `tel:${call.number.replace(/[^\d+]/g, '')}`, region);
        assert.ok(first.text.includes(call.number), `${language} ${region}`);
      }
    }
    assert.equal(table.fallback.en.regions.US[0].text, 'Call or text 988');
  });

  it('guards each file, keeps to its prefix and asks no other server', () => {
    assert.ok(php.length > 5);
    for (const name of php) {
      const code = Buffer.from(files[name]).toString();
      assert.match(code, /if \( ! defined\( 'ABSPATH' \) \) \{\s+exit;/, name);
      for (const [, defined] of code.matchAll(/^function &?(\w+)/gm))
        assert.match(defined, /^care_widgets_/, name);
      for (const [, given] of code.matchAll(/(?:apply_filters|define)\( '(\w+)'/g))
        assert.match(given, /^care_widgets_/i, name);
      assert.doesNotMatch(
        code,
        /wp_remote_|curl_|fsockopen|file_get_contents|eval\(|update_option|add_option|_post_meta|_user_meta|set_transient|setcookie|\$wpdb|\$_(GET|POST|REQUEST|COOKIE)/,
        name,
      );
      assert.doesNotMatch(code, /{{/, name);
    }
  });

  it('names its version in the header, in the readme and in each block', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.match(text('care-widgets.php'), new RegExp(`\\* Version:\\s+${version}\\n`));
    assert.match(text('readme.txt'), new RegExp(`Stable tag: ${version}\\n`));
    for (const tag of TAGS)
      assert.equal(JSON.parse(text(`blocks/${tag}/block.json`)).version, version);
  });
});
