import { expect } from '@open-wc/testing';
import { headingLevel, listOf, oneOf, phoneNumber, safeUrl } from '../../src/core/attributes.js';
import { warningsDuring } from '../support/console.js';
import { DIALED, NOT_DIALED } from '../support/phones.js';

const host = (): HTMLElement => document.createElement('some-widget');

describe('attributes', () => {
  it('takes an allowed value whatever its case', () => {
    expect(oneOf(host(), 'layout', ' Tabs ', ['article', 'tabs'], 'article')).to.equal('tabs');
  });

  it('uses the default for a bad value and says so once, naming all there is to know', async () => {
    const element = host();
    const said = await warningsDuring(() => {
      for (let i = 0; i < 3; i++) {
        expect(oneOf(element, 'layout', 'grid', ['article', 'tabs'], 'article')).to.equal(
          'article',
        );
      }
    });
    expect(said).to.have.lengthOf(1);
    for (const part of ['<some-widget>', 'layout', 'grid', 'article, tabs']) {
      expect(said[0]).to.include(part);
    }
  });

  it('says nothing about an attribute that is not there', async () => {
    const said = await warningsDuring(() => oneOf(host(), 'layout', null, ['article'], 'article'));
    expect(said).to.be.empty;
  });

  it('keeps the order of ids, drops repeats, and leaves unknown ones out with a warning', async () => {
    let ids: readonly string[] | undefined;
    const said = await warningsDuring(() => {
      ids = listOf(host(), 'sections', 'b, a b  zzz', ['a', 'b']);
    });
    expect(ids).to.deep.equal(['b', 'a']);
    expect(said).to.have.lengthOf(1);
  });

  it('gives headings from 2 to 5 and nothing else', async () => {
    await warningsDuring(() => {
      for (const [value, level] of [
        ['2', 2],
        ['5', 5],
        ['1', 2],
        ['6', 2],
        ['x', 2],
        [null, 2],
      ] as const) {
        expect(headingLevel(host(), value)).to.equal(level);
      }
    });
  });

  it('never lets a script-bearing address through', async () => {
    const bad = [
      'javascript:alert(1)',
      ' java\tscript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'http://',
    ];
    const said = await warningsDuring(() => {
      for (const url of bad) expect(safeUrl(host(), 'contact-url', url), url).to.equal(undefined);
    });
    expect(said).to.have.lengthOf(bad.length);
    // A demo opened from a disk links to what is beside it.
    expect(safeUrl(host(), 'contact-url', 'file:///a/b.html')).to.equal('file:///a/b.html');
    expect(said[0]).to.include('file');
  });

  it('lets web, mail, phone and relative addresses through', () => {
    for (const url of [
      'https://example.org/a',
      'mailto:a@example.org',
      'tel:+15550100',
      '/visit',
    ]) {
      expect(safeUrl(host(), 'contact-url', url)).to.be.a('string');
    }
  });

  it('dials a phone number as people write it', async () => {
    const said = await warningsDuring(() => {
      for (const [text, number] of DIALED)
        expect(phoneNumber(host(), 'contact-phone', ` ${text} `)).to.deep.equal({ text, number });
      expect(phoneNumber(host(), 'contact-phone', 988)?.number).to.equal('988');
      expect(phoneNumber(host(), 'contact-phone', ' ')).to.equal(undefined);
    });
    expect(said).to.deep.equal([]);
  });

  it('dials no wrong number: two of them, letters or hours show as they are, without a link', async () => {
    for (const text of NOT_DIALED) {
      const said = await warningsDuring(() => {
        expect(phoneNumber(host(), 'contact-phone', text)).to.deep.equal({
          text,
          number: undefined,
        });
      });
      expect(said.join()).to.include('Shown without a link');
    }
  });

  it('leaves a phone number without a digit out', async () => {
    const said = await warningsDuring(() => {
      expect(phoneNumber(host(), 'contact-phone', 'call us')).to.equal(undefined);
    });
    expect(said).to.have.lengthOf(1);
  });
});
