import { expect } from '@open-wc/testing';
import { parseInline, plainText } from '../../src/content/inline.js';

describe('inline forms', () => {
  it('leaves plain words as they are', () => {
    expect(parseInline('No forms [here], {$number} stays.')).to.equal(
      'No forms [here], {$number} stays.',
    );
  });

  it('reads one citation with several sources and drops the gap before it', () => {
    expect(parseInline('It fades. [@han2016; @swainson2021]')).to.deep.equal([
      'It fades.',
      { cite: ['han2016', 'swainson2021'] },
    ]);
  });

  it('reads terms with and without words of their own', () => {
    expect(parseInline('A [[glutamate]] and a [[nmda-receptor|docking spot]].')).to.deep.equal([
      'A ',
      { term: 'glutamate' },
      ' and a ',
      { term: 'nmda-receptor', text: 'docking spot' },
      '.',
    ]);
  });

  it('gives the words alone for those who only hear or count them', () => {
    const words = parseInline('A [[glutamate]] or [[x|spot]]. [@a]');
    expect(plainText(words, (id) => id.toUpperCase())).to.equal('A GLUTAMATE or spot.');
  });
});
