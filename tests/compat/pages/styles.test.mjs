/** All four widgets on pages with published style sheets, in the three engines. */
import { after, before, describe, it } from 'node:test';
import { openHosts } from '../../hosts/site.mjs';
import { engines } from '../../support/engines.mjs';
import { STYLES } from './styles.mjs';

for (const engine of engines) {
  describe(`four widgets in ${engine}`, { timeout: 300_000 }, () => {
    let site;
    before(async () => (site = await openHosts(engine)));
    after(() => site?.close());

    for (const row of STYLES) it(`are read and tapped under ${row.name}`, () => site.isUp(row));
  });
}
