/** The country that the doctor takes a page for: the one that its widgets read. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importTs } from '../../tools/content/import-ts.mjs';

// Asked for of any page.
globalThis.HTMLElement ??= class {};

const { regionOf, regionOfSite } = await importTs('demo/doctor/country.js');

/** A page with nothing of ours but a clinic's pack. */
const pageWith = (pack) => ({
  querySelectorAll: (selector) =>
    selector === 'script.care-widgets-content' ? [{ textContent: pack }] : [],
});
const regionIn = (pack) =>
  regionOf({ options: new Map(), node: { ownerDocument: pageWith(pack) } });

describe('the doctor reads the country of a clinic’s pack', () => {
  it('as text', () => assert.equal(regionIn('{"clinic":{"region":"GB"}}'), 'GB'));

  it('without quotes, as widgets do', () =>
    assert.equal(regionIn('{"clinic":{"region":840}}'), '840'));

  it('where none stands in it as nothing said', () => {
    for (const clinic of ['{}', '{"region":null}', 'null'])
      assert.equal(regionOfSite(pageWith(`{"clinic":${clinic}}`)), undefined, clinic);
    assert.equal(regionIn('{"clinic":{}}'), 'US');
  });

  it('as empty where the pack can’t be read', () => assert.equal(regionIn('{"clinic":'), ''));
});
