/** The plugin reads a country as the elements do: both are asked the same. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';
import { readRegion } from '../../src/snippets/regions.js';
import { regionTable } from '../../tools/build/wordpress.mjs';

const TEXTS =
  'US|us| gb |PR|pr|GP|UK|USA|GBR|826|EL|United States|the United States|Estados Unidos|Éire|España|México|Deutschland|日本|Puerto Rico|US-CA|us_tx|GB-SCT|en-US|en_GB|en-UK|es_MX|es-419|ES-419|de-AT|DE-AT|DE-BY|DE-BE|CA-QC|CA-NL|fr-CA|FR-NC|FR-974|FR-IDF|NL-BQ1|zh-Hant-HK|en-US.UTF-8|en_US@posix|gu-AM|vi-VN|uk-UA|PT-BR|pt-BR|IT-CH|XX|ZZ|en|null|{{ region }}|💥|US CA|constructor|"GB"|GB.'.split(
    '|',
  );
const CODE = `
define( 'ABSPATH', '/' );
function remove_accents( $text ) { return strtr( $text, array( 'É' => 'E', 'é' => 'e', 'ñ' => 'n' ) ); }
function care_widgets_table() { return array( 'regions' => json_decode( $GLOBALS['asked']['table'], true ) ); }
$asked = json_decode( file_get_contents( 'php://stdin' ), true );
require 'src/wordpress/includes/region.php';
echo json_encode( array_map( 'care_widgets_lines_of', $asked['texts'] ) );`;

it('reads every form of a country as the elements do', async () => {
  const input = JSON.stringify({ table: JSON.stringify(await regionTable()), texts: TEXTS });
  const { stdout, stderr } = spawnSync('php', ['-r', CODE], { input, encoding: 'utf8' });
  assert.equal(stderr, '');
  const found = Object.fromEntries(JSON.parse(stdout).map((lines, at) => [TEXTS[at], lines]));
  const wanted = Object.fromEntries(TEXTS.map((each) => [each, readRegion(each)?.lines ?? '']));
  assert.deepEqual(found, wanted);
});
