/** The clinic's own number and address in the builder: what would reach nobody is mended before it is copied. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { builderIn, offered, turn } from './reading.mjs';

for (const engine of engines) {
  describe(`the clinic’s contact in the builder, in ${engine}`, { timeout: 180_000 }, () => {
    let site;
    before(async () => (site = await builderIn(engine)));
    after(() => site?.close());
    const errorOf = async (name, state) => {
      await turn(site, { place: 'drupal', ...state });
      return site.inPage(
        (each) => document.querySelector(`[data-error="${each}"]`).textContent,
        name,
      );
    };

    it('takes one number with an extension, and dials what is dialed', async () => {
      const phone = '+44 (0)20 7946 0000 ext. 12';
      assert.equal(await errorOf('contact-phone', { clinic: '1', 'contact-phone': phone }), '');
      const { source } = await site.inPage(offered);
      assert.ok(source.includes(`<a href="tel:+442079460000">${phone}</a>`), source);
    });

    it('refuses what can’t be dialed, and says why', async () => {
      for (const phone of ['911 or 555-010-0100', '1-800-NEW-HOPE', '555-0100 Mon-Fri 9-5'])
        assert.match(
          await errorOf('contact-phone', { 'contact-phone': phone }),
          /^Write one phone number.*can’t be dialed/,
          phone,
        );
    });

    it('refuses an address without its start, and says which was meant', async () => {
      for (const [url, meant] of [
        ['www.clinic.example', 'https://www.clinic.example'],
        ['clinic.example/visit', 'https://clinic.example/visit'],
        ['clinic.example', 'https://clinic.example'],
        ['visits@clinic.example', 'mailto:visits@clinic.example'],
      ]) {
        const said = await errorOf('contact-url', { 'contact-url': url });
        assert.match(said, /^Start with (https:\/\/|mailto:),/);
        assert.ok(said.endsWith(` Did you mean ${meant}?`), said);
      }
      for (const url of [
        '/visit',
        'visit.html',
        'visit',
        'index.php/visit?a=b.example',
        '../visit.aspx',
        'https://clinic.example',
        'mailto:visits@clinic.example',
        '//clinic.example',
      ])
        assert.equal(await errorOf('contact-url', { 'contact-url': url }), '', url);
    });

    it('takes the address of a file for that of its folder', async () => {
      const folder = 'https://files.example.org/care-widgets/';
      for (const file of [
        'loader.js',
        'care-widgets.css?v=2',
        'embed/crisis-banner.es.html?region=GB#x',
        'parts/core.js',
        '?v=2',
        '',
      ]) {
        assert.equal(await errorOf('base', { host: 'own', base: folder + file }), '', file);
        const { address, head } = await site.inPage(offered);
        assert.equal(address, `${folder}embed/crisis-banner.html`, file);
        assert.ok(head.includes(`src="${folder}loader.js"`), head);
      }
      await errorOf('base', { host: 'own', base: 'https://files.example.org/care-widgets-0.1.0' });
      const { address } = await site.inPage(offered);
      assert.match(address, /\/care-widgets-0\.1\.0\/embed\//);
    });
  });
}
