import { expect, fixture } from '@open-wc/testing';
import { PLEASE, refused } from '../../../../src/elements/symptom-check/frame-faults.js';
import { beside } from '../../../../src/elements/symptom-check/frame-file.js';
import { frameView } from '../../../../src/elements/symptom-check/frame-view.js';
import { frameDocument } from '../../../../src/elements/symptom-check/srcdoc.js';

const START =
  '<!doctype html><html lang="es" translate="no" class="notranslate" data-care-frame="care-widgets/symptom-check">';

describe('the document of the questions', () => {
  it('is one script and nothing else', () => {
    expect(frameDocument('PHQ-9', 'es', { src: '/a.js', nonce: 'n' })).to.equal(
      `${START}<head><meta name="viewport" content="width=device-width">` +
        '<meta name="referrer" content="no-referrer"><title>PHQ-9</title></head>' +
        '<body><script src="/a.js" nonce="n"></script></body></html>',
    );
  });

  it('has the code in it where there is some, and no attribute without a value', () => {
    const text = frameDocument('T', 'en', { src: undefined, nonce: null, integrity: '' }, 'run()');
    expect(text).to.include('<body><script>run()</script></body>');
  });

  it('takes no markup from a title or an address', () => {
    const text = frameDocument('<b>"&', 'en', { src: '"><img src=x>' });
    expect(text).to.include('<title>&lt;b>&quot;&amp;</title>');
    expect(text).to.include('<script src="&quot;>&lt;img src=x>"></script>');
  });
});

describe('the frame’s file', () => {
  it('stands beside the widget’s, with the beginning of its hash in the address', () => {
    expect(beside('https://cdn.example/v1/symptom-check.js?x#y', 'abcdefghijk')).to.equal(
      'https://cdn.example/v1/symptom-check.frame.js?abcdefgh',
    );
  });

  it('that is missing is told of by its address and with what a site can do', () => {
    expect(refused('/x.js')).to.match(/couldn’t load \/x\.js\..*docs\/security\.md/);
    expect(PLEASE.address).to.include('Load symptom-check.js with <script src>');
    expect(PLEASE.policy).to.include('Trusted Types policy "care-widgets"');
    expect(PLEASE.layout).to.include('never laid out');
  });
});

describe('the frame', () => {
  const view = (isHidden: boolean, onLoad: (event: Event) => void = () => {}) =>
    fixture<HTMLIFrameElement>(frameView('PHQ-9', isHidden, onLoad));

  it('bears its title, is hidden where it has failed, and is told apart from what may be recorded', async () => {
    const frame = await view(false);
    expect(frame.title).to.equal('PHQ-9');
    expect(frame.hidden).to.equal(false);
    expect(frame.classList.contains('rr-block')).to.equal(true);
    expect((await view(true)).hidden).to.equal(true);
  });

  it('may run scripts and open links, and has no origin of the page’s', async () => {
    const { sandbox } = await view(false);
    expect([...sandbox].sort()).to.deep.equal([
      'allow-downloads',
      'allow-modals',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-scripts',
      'allow-top-navigation-by-user-activation',
    ]);
  });

  it('tells of its document', async () => {
    const loads: (EventTarget | null)[] = [];
    const frame = await view(false, ({ target }) => loads.push(target));
    frame.dispatchEvent(new Event('load'));
    // Not by `equal`, which would describe a frame by all that its window holds.
    expect(loads.includes(frame)).to.equal(true);
  });
});
