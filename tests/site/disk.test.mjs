/** Both pages opened from a disk, without any server, as a reader of the package may do. */
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { describe, it } from 'node:test';
import { engines, openWindow } from '../support/engines.mjs';
import { choose, offered, remembered } from './reading.mjs';

const at = (page) => pathToFileURL(`demo/dist/${page}`).href;

for (const engine of engines) {
  describe(`from a disk, in ${engine}`, { timeout: 60_000 }, () => {
    it('the builder makes snippets and keeps them in its address; the doctor reads one', async () => {
      const window = await openWindow(engine);
      try {
        await window.goto(at('builder.html'));
        await window.inPage(choose, '[name="host"][value="own"]');
        await window.inPage(choose, '[name="place"][value="html"]');
        const { code, head } = await window.inPage(offered);
        assert.match(code, /^<crisis-banner>/);
        assert.match(head, /src="\/care-widgets\/loader\.js"/);
        assert.equal(
          await window.inPage(remembered, 'host=own'),
          '#widget=crisis-banner&place=html&host=own',
        );
        await window.goto(at('doctor.html'));
        const title = await window.inPage((html) => {
          document.querySelector('[data-html]').value = html;
          document.querySelector('[data-doctor] button').click();
          return document.querySelector('[data-title]').textContent;
        }, head + code);
        assert.equal(title, 'Everything looks good');
      } finally {
        await window.close();
      }
    });
  });
}
