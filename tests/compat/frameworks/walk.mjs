/** Runs in the page. What a developer's users would meet, as data, step by step. */

/** The app alone, once it answers: what a button says of an element and its children, there and back. */
export async function answering() {
  const links = () =>
    [...document.querySelectorAll('#banner > a')].map(({ textContent }) => textContent).join();
  const until = async (isSo) => {
    const end = Date.now() + 8000;
    while (!isSo() && Date.now() < end) await new Promise((done) => setTimeout(done, 20));
  };
  // Module scripts run before it.
  await until(() => document.readyState === 'complete');
  const said = [];
  for (const first of ['Call 116 123', 'Call Samaritans', 'Call 116 123']) {
    if (said.length) document.getElementById('flip').click();
    await until(() => links().startsWith(first));
    said.push(links());
  }
  return { said, defined: Boolean(customElements.get('crisis-banner')) };
}

/** Loads the widgets into a page that has none yet. */
export const defineNow = (src) =>
  new Promise((done, failed) => {
    const script = document.createElement('script');
    Object.assign(script, { src, type: 'module', onload: () => done(), onerror: failed });
    document.head.append(script);
  });

/** What the page shows once everything is up, and `care-ready` was heard where it must be. */
export async function shown(mustHear) {
  const text = (node) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const root = (id) => document.getElementById(id)?.shadowRoot;
  const isUp = (id) => text(root(id)?.querySelector('section, article')) !== '';
  const until = Date.now() + 8000;
  const all = ['banner', 'main', 'in-US', 'in-GB', 'in-IE', 'check'];
  const heard = () => text(document.getElementById('ready'));
  while (!(all.every(isUp) && (heard() || !mustHear)) && Date.now() < until)
    await new Promise((done) => setTimeout(done, 20));
  const banner = document.getElementById('banner');
  const contact = root('banner')?.querySelector('[part="contact"] a');
  return {
    up: all.filter(isUp),
    banner: {
      isCard: Boolean(root('banner')?.querySelector('.card')),
      scheme: getComputedStyle(banner).colorScheme,
      level: root('banner')?.querySelector('h2, h3, h4, h5')?.localName,
      exit: Boolean(root('banner')?.querySelector('.exit')),
      contact: [text(contact), contact?.pathname],
      samaritans: text(root('banner')?.querySelector('section')).includes('116 123'),
      fallback: [...banner.querySelectorAll('a')].map((link) => [text(link), link.href]),
      hidesFallback: banner.querySelector('a').checkVisibility() === false,
    },
    title: text(root('main')?.querySelector('#title')),
    isAccordion: Boolean(root('main')?.querySelector('details')),
    instrument: text(root('check')?.querySelector('h2')),
    sheet: document.getElementById('check').visitSheet?.title ?? '',
    heard: mustHear && heard(),
  };
}

/** Presses the app's buttons that change options, words and children, and notes what came of it. */
export async function pressed() {
  const by = (id) => document.getElementById(id);
  const text = (node) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const until = async (isSo) => {
    const end = Date.now() + 8000;
    while (!isSo() && Date.now() < end) await new Promise((done) => setTimeout(done, 20));
    return isSo();
  };
  const title = () => text(by('main').shadowRoot.querySelector('#title'));
  const card = () => by('banner').shadowRoot.querySelector('.card');
  const result = {};

  const banner = by('banner');
  by('flip').click();
  await until(() => !card() && text(banner.querySelector('a')) === 'Call Samaritans');
  await until(() => banner.shadowRoot.querySelector('.exit'));
  result.flipped = {
    same: by('banner') === banner,
    isBar: !card(),
    exit: Boolean(banner.shadowRoot.querySelector('.exit')),
    contact: text(banner.shadowRoot.querySelector('[part="contact"] a')),
    link: text(banner.querySelector('a')),
  };
  by('flip').click();
  await until(() => card() && !banner.shadowRoot.querySelector('.exit'));
  result.back = { isCard: Boolean(card()), exit: Boolean(card()?.querySelector('.exit')) };

  by('words').click();
  await until(() => title() === 'About ketamine');
  result.title = title();
  by('refused').click();
  await until(() => text(by('problem')) !== '');
  result.problem = text(by('problem'));
  await until(() => title() !== 'About ketamine');
  result.kept = title();
  return result;
}

/** Goes on pressing: a list, what is shown on demand, and what only a visitor's press tells. */
export async function listed() {
  const by = (id) => document.getElementById(id);
  const text = (node) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const until = async (isSo) => {
    const end = Date.now() + 8000;
    while (!isSo() && Date.now() < end) await new Promise((done) => setTimeout(done, 20));
    return isSo();
  };
  const order = () => [...document.querySelectorAll('li > crisis-banner')].map(({ id }) => id);
  const result = {};

  const kept = by('in-GB');
  kept.shadowRoot.querySelector('details').open = true;
  by('reverse').click();
  await until(() => order()[0] === 'in-IE');
  result.reversed = order();
  by('drop').click();
  await until(() => order().length === 2);
  result.dropped = order();
  result.list = {
    same: by('in-GB') === kept,
    open: kept.shadowRoot.querySelector('details').open,
    up: text(kept.shadowRoot) !== '',
  };

  by('toggle').click();
  const compare = () => text(by('more')?.shadowRoot?.querySelector('article'));
  result.shows = await until(() => compare() !== '');
  result.sheet = await until(() => by('check').visitSheet?.title !== 'My sheet');
  by('toggle').click();
  result.gone = await until(() => !by('more'));
  by('toggle').click();
  result.again = await until(() => compare() !== '');

  const detail = { questionnaireResponse: {}, bundle: {}, text: 'PHQ' };
  by('check').dispatchEvent(new CustomEvent('care-share', { bubbles: true, detail }));
  await until(() => text(by('shared')) !== '');
  result.shared = text(by('shared'));
  return result;
}
