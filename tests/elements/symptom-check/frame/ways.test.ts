import { expect } from '@open-wc/testing';
import { waysOf } from '../../../../src/elements/symptom-check/frame-ways.js';

/** What the real file does where it is asked to: it leaves its code on its own script element. */
const CODE =
  'if (document.currentScript.care === "") document.currentScript.care = () => "the questions";';
const INLINE = /^\(\(\) => "the questions"\)\(\)$/;

/** A file of the page's own origin, and one that is a stranger's. */
const own = (code = CODE): string =>
  URL.createObjectURL(new Blob([`${code}//${Math.random()}`], { type: 'text/javascript' }));
const foreign = (code = CODE): string =>
  `data:text/javascript,${encodeURIComponent(`${code}//${Math.random()}`)}`;

async function hashOf(address: string): Promise<string> {
  const bytes = await (await fetch(address)).arrayBuffer();
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/** The scripts that the page gets while `act` runs. */
async function scriptsDuring(act: () => Promise<unknown>): Promise<readonly HTMLScriptElement[]> {
  const found: HTMLScriptElement[] = [];
  const take = (records: readonly MutationRecord[]): void => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof HTMLScriptElement) found.push(node);
  };
  const observer = new MutationObserver(take);
  observer.observe(document.head, { childList: true });
  await act();
  take(observer.takeRecords());
  observer.disconnect();
  return found;
}

/** What each way comes to; `failed` where it leads nowhere. */
const all = (file: Parameters<typeof waysOf>[0]): Promise<readonly unknown[]> =>
  Promise.all(waysOf(file).map((way) => way().catch(() => 'failed')));
const messageOf = (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => 'came',
    (error: unknown) => (error as Error).message,
  );

describe('the ways to the code of the questions', () => {
  it('are the frame’s own request, then the page’s copy', async () => {
    const src = own();
    const [first, second, ...rest] = await all({ src });
    expect(first).to.deep.equal({ script: { src, nonce: undefined, integrity: '' } });
    expect(second).to.have.deep.property('script', { nonce: undefined });
    expect(second).to.have.property('code').that.matches(INLINE);
    expect(rest).to.have.length(0);
  });

  it('hand the page’s nonce on', async () => {
    const src = own();
    const [first, second] = await all({ src, nonce: 'n' });
    expect(first).to.deep.equal({ script: { src, nonce: 'n', integrity: '' } });
    expect(second).to.have.deep.property('script', { nonce: 'n' });
  });

  it('hold a stranger’s file to its hash and ask for it with CORS, the page’s copy as well', async () => {
    const src = foreign();
    const hash = await hashOf(src);
    let ways: readonly unknown[] = [];
    const scripts = await scriptsDuring(async () => (ways = await all({ src, hash })));
    const script = { src, nonce: undefined, crossorigin: 'anonymous', integrity: `sha256-${hash}` };
    expect(ways[0]).to.deep.equal({ script });
    expect(ways[1]).to.have.property('code').that.matches(INLINE);
    expect(scripts.map(({ integrity, crossOrigin }) => [integrity, crossOrigin])).to.deep.equal([
      [`sha256-${hash}`, 'anonymous'],
    ]);
  });

  it('ask a stranger with CORS where the widget itself came with it', async () => {
    const src = foreign();
    const [first] = await all({ src, crossOrigin: 'anonymous' });
    expect(first).to.have.nested.property('script.crossorigin', 'anonymous');
    const [plain] = await all({ src });
    expect(plain).not.to.have.nested.property('script.crossorigin');
    const [near] = await all({ src: own(), crossOrigin: 'anonymous' });
    expect(near).not.to.have.nested.property('script.crossorigin');
  });

  it('look first at one’s own file that must have a hash, for the frame couldn’t', async () => {
    const src = own();
    const hash = await hashOf(src);
    let ways: readonly unknown[] = [];
    const scripts = await scriptsDuring(async () => (ways = await all({ src, hash })));
    expect(ways[0]).to.deep.equal({ script: { src, nonce: undefined, integrity: '' } });
    expect(ways[1]).to.have.property('code').that.matches(INLINE);
    expect(scripts.map(({ integrity, crossOrigin }) => [integrity, crossOrigin])).to.deep.equal([
      [`sha256-${hash}`, null],
    ]);
  });

  it('begin with the page’s copy where it may stand inline', async () => {
    const src = own();
    const hash = await hashOf(src);
    const [first, second] = await all({ src, hash, nonce: 'n' });
    expect(first).to.have.property('code');
    expect(second).to.deep.equal({ script: { src, nonce: 'n', integrity: '' } });
  });

  it('lead nowhere where one’s own file is another one', async () => {
    const [src, hash] = [own(), await hashOf(own())];
    expect(await all({ src, hash })).to.deep.equal(['failed', 'failed']);
  });
});

describe('the page’s copy of the code', () => {
  const copy = async (src: string): Promise<unknown> => waysOf({ src })[1]!();

  it('is fetched once, however many ask, and its script leaves the page', async () => {
    const src = own();
    const scripts = await scriptsDuring(() => Promise.all([copy(src), copy(src), copy(src)]));
    expect(scripts).to.have.length(1);
    expect(scripts[0]?.isConnected).to.equal(false);
    expect(await scriptsDuring(() => copy(src))).to.have.length(0);
  });

  it('that can’t be had is asked for anew the next time', async () => {
    const src = own('/* says nothing */');
    for (let time = 0; time < 2; time++) {
      const scripts = await scriptsDuring(() => copy(src).catch(() => {}));
      expect(scripts).to.have.length(1);
      expect(scripts[0]?.isConnected).to.equal(false);
    }
  });

  it('says what is missing, where there is no file and where there is another', async () => {
    for (const src of [own('/* of an earlier version */'), `${location.origin}/nowhere.js`])
      expect(await messageOf(copy(src))).to.equal(
        `${src} is missing, from another version, or blocked`,
      );
  });

  it('is asked for with the page’s nonce and by that name alone', async () => {
    const src = own();
    const [script] = await scriptsDuring(() => waysOf({ src, nonce: 'n' })[1]!());
    expect(script?.nonce).to.equal('n');
    expect(script?.integrity).to.equal('');
    const [plain] = await scriptsDuring(() => copy(own()));
    expect(plain?.nonce).to.equal('');
    expect(plain?.crossOrigin).to.equal(null);
  });
});

describe('a file of one’s own', () => {
  /** A stranger's is held to its hash by the frame itself; of one's own the page looks first. */
  const isOwn = (src: string): Promise<boolean> =>
    waysOf({ src, hash: 'x' })[0]!().then(
      ({ script }) => !script['integrity'],
      () => true,
    );

  it('is one of the page’s origin, and no other', async () => {
    expect(await isOwn(`${location.origin}/a.js`)).to.equal(true);
    expect(await isOwn('/a.js')).to.equal(true);
    expect(await isOwn('https://cdn.example/a.js')).to.equal(false);
    const otherPort = new URL('/a.js', location.href);
    otherPort.port = '1';
    expect(await isOwn(otherPort.href)).to.equal(false);
  });

  it('is one of the page’s around where the page is a frame’s srcdoc, which has no origin in its address', async () => {
    const told = new Promise((done) => {
      addEventListener('message', ({ data }) => done(data), { once: true });
    });
    const frame = document.createElement('iframe');
    frame.srcdoc = `<script type="module">
      import { waysOf } from '/src/elements/symptom-check/frame-ways.ts';
      const isOwn = (src) =>
        waysOf({ src, hash: 'x' })[0]().then(({ script }) => !script.integrity, () => true);
      parent.postMessage(
        await Promise.all(['${location.origin}/a.js', 'https://cdn.example/a.js'].map(isOwn)),
      );
    </script>`;
    document.body.append(frame);
    expect(await told).to.deep.equal([true, false]);
    frame.remove();
  });

  it('is none on the web where the page is sandboxed, so that it has no domain', async () => {
    Object.defineProperty(document, 'domain', { value: '', configurable: true });
    try {
      expect(await isOwn(`${location.origin}/a.js`)).to.equal(false);
      expect(await isOwn(own())).to.equal(true);
    } finally {
      delete (document as { domain?: string }).domain;
    }
  });
});
