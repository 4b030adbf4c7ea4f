import { expect } from '@open-wc/testing';
import { SETTINGS, Stage, type Around } from './around.js';

describe('the page around the frame', () => {
  const page = new Stage();
  let around: Around;
  beforeEach(() => ({ around } = page));

  describe('and what it tells', () => {
    it('greets the questions by their word, and says how it looks and what it asks for', async () => {
      page.show();
      await around.updateComplete;
      around.box.style.minHeight = '321px';
      const { word, settings } = await around.echo();
      expect(word).to.equal('care-widgets/symptom-check');
      expect(around.box.srcdoc).to.include('<title>Title</title>').and.include('lang="en"');
      expect(settings).to.deep.equal({
        ...SETTINGS,
        style: { color: 'red' },
        reserved: 321,
      });
    });

    it('says nothing twice, and says what has changed', async () => {
      page.show();
      await around.echo();
      around.requestUpdate();
      await around.updateComplete;
      around.look = { color: 'blue' };
      around.requestUpdate();
      const { settings } = await around.echo(2);
      expect(settings?.style).to.deep.equal({ color: 'blue' });
      expect(settings?.reserved).to.equal(0);
    });

    it('says what can be said of content that can’t be cloned', async () => {
      const words = { ...SETTINGS.words, own: () => {} };
      around.asked = { ...SETTINGS, words };
      const { settings } = await page.show().echo();
      expect(settings?.words).to.deep.equal(SETTINGS.words);
    });

    it('gives a frame that loads again a port of its own, and hears the old one no more', async () => {
      const closed: MessagePort[] = [];
      const ports: MessagePort[] = [];
      const Channel = MessageChannel;
      page.take(
        globalThis,
        'MessageChannel',
        class extends Channel {
          constructor() {
            super();
            const { port1 } = this;
            ports.push(port1);
            port1.close = () => {
              closed.push(port1);
              MessagePort.prototype.close.call(port1);
            };
          }
        },
      );
      await page.show().echo();
      expect(closed).to.have.length(0);
      const { srcdoc } = around.box;
      around.box.srcdoc = srcdoc;
      const { settings } = await around.echo(2);
      expect(settings?.instrument).to.equal('phq-9');
      expect(ports).to.have.length(2);
      expect(closed.length === 1 && closed[0] === ports[0]).to.equal(true);
    });

    it('closes its port when it is taken off the page', async () => {
      await page.show().echo();
      let closed = 0;
      page.take(MessagePort.prototype, 'close', () => closed++);
      around.remove();
      expect(closed).to.equal(1);
      expect(around.box.hasAttribute('srcdoc')).to.equal(false);
      let told = 0;
      page.take(MessagePort.prototype, 'postMessage', () => told++);
      around.look = { color: 'blue' };
      around.requestUpdate();
      await around.updateComplete;
      expect(told).to.equal(0);
    });
  });

  describe('and what it hears', () => {
    it('gives the frame the height it asks for, and tells that the questions are there', async () => {
      await page.show().echo();
      expect(around.ready).to.equal(0);
      await around.says({ height: 456, moved: false });
      expect(around.box.style.blockSize).to.equal('456px');
      expect(around.ready).to.equal(1);
      expect(around.scrolled).to.equal(0);
    });

    it('comes into view with a new step only where its top is out of view', async () => {
      await page.show().echo();
      await around.says({ height: 400, moved: true });
      expect(around.scrolled).to.equal(0);
      document.body.style.margin = '0';

      around.style.marginTop = '-0.5px';
      await around.says({ height: 401, moved: false });
      expect(around.scrolled).to.equal(0);
      await around.says({ height: 402, moved: true });
      expect(around.scrolled).to.equal(1);
      around.style.marginTop = '0';
      await around.says({ height: 403, moved: true });
      expect(around.scrolled).to.equal(1);
      document.body.removeAttribute('style');
    });

    it('hands on what is shared, and takes it for nothing else', async () => {
      await page.show().echo();
      const { ready, box } = around;
      await around.says({ share: { word: 'mine' } as never });
      expect(around.shared.filter(({ word }) => word === 'mine')).to.have.length(1);
      expect(around.ready).to.equal(ready);
      expect(box.style.blockSize).to.equal('');
    });
  });
});
