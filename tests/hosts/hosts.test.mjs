/** All four widgets on pages that do what they can to break them, in the three engines. */
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { DELIVERIES } from './deliveries.mjs';
import { LIBRARIES } from './old-libraries.mjs';
import { PLACES } from './places.mjs';
import { LOADER, openHosts } from './site.mjs';
import { STYLES } from './styles.mjs';

for (const engine of engines) {
  describe(`four widgets in ${engine}`, { timeout: 300_000 }, () => {
    let site;
    before(async () => (site = await openHosts(engine)));
    after(() => site?.close());

    for (const row of STYLES) it(`are read and tapped under ${row.name}`, () => site.isUp(row));

    for (const row of PLACES) {
      it(`are read and tapped in ${row.name}`, () => site.isUp(row));
      if (row.loader)
        it(`are brought by the loader to ${row.name}`, () => site.isUp({ ...row, script: LOADER }));
    }

    for (const row of LIBRARIES) {
      it(`come up beside ${row.name}`, () => site.isUp(row));
      it(`are brought by the loader beside ${row.name}`, () =>
        site.isUp({ ...row, ...row.byLoader, script: LOADER }));
    }

    for (const row of DELIVERIES) it(`come up ${row.name}`, () => site.isUp(row));
  });
}
