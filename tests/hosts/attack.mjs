/** Run in the page: a widget is fed with hostile texts, and what came of it is looked at. */

/** Puts a tripwire where scripts of an attacker would step; once, before anything is fed. */
export function trip() {
  for (const name of ['alert', 'confirm', 'prompt', 'open', 'print'])
    globalThis[name] = () => globalThis.heard.push(`ran ${name}`);
  globalThis.asked = performance.getEntriesByType('resource').length;
  globalThis.wrongIn = (element, text) => {
    const root = element.shadowRoot;
    if (!root?.querySelector('[part~="root"]')) return 'is not drawn';
    const bad = /^(script|img|object|embed|link|base|meta|form|audio|video|animate|set)$/i;
    for (const each of root.querySelectorAll('*')) {
      if (bad.test(each.localName)) return `holds <${each.localName}>`;
      if (each.localName === 'iframe' && element.localName !== 'symptom-check')
        return 'holds a frame';
      const handler = each.getAttributeNames().find((name) => /^(on|style$)/.test(name));
      if (handler && each.localName !== 'iframe') return `has ${handler} on <${each.localName}>`;
      if (each.localName === 'a' && !/^(https?|tel|sms|mailto|file):$/.test(each.protocol))
        return `links to ${each.href}`;
    }
    const { srcdoc = '' } = root.querySelector('iframe') ?? {};
    if (srcdoc.split('<script').length > 2) return 'has a second script in its frame';
    const contact = root.querySelector('.contact');
    if (contact && text.trim() && !contact.textContent.includes(text.trim()))
      return 'says something else for its contact';
    return '';
  };
}

/** Gives all attributes of one widget each text in turn; answers what went wrong, in words. */
export async function feedAttributes(tag, names, texts) {
  const element = document.createElement(tag);
  document.body.append(element);
  const wrong = [];
  for (const text of texts) {
    element.textContent = text;
    for (const name of names) element.setAttribute(name, text);
    await element.updateComplete;
    const what = globalThis.wrongIn(element, text);
    if (what) wrong.push(`${JSON.stringify(text)} ${what}`);
    if (element.shadowRoot.querySelector('slot').assignedNodes()[0]?.data !== (text || undefined))
      wrong.push(`${JSON.stringify(text)} is another in the slot`);
  }
  element.remove();
  return wrong.join('\n');
}

/** The same for a clinic's own words: each word that may be changed at all, and keys that are none. */
export async function feedContent(tag, words, texts) {
  const element = document.createElement(tag);
  document.body.append(element);
  let refused = 0;
  element.addEventListener('care-error', () => (refused += 1));
  const set = (content) => {
    const before = refused;
    element.content = content;
    return refused === before;
  };
  const at = (path, text) => path.reduceRight((inner, key) => ({ [key]: inner }), text);
  const merge = (into, from) => {
    for (const [key, value] of Object.entries(from))
      into[key] = typeof value === 'string' ? value : merge(into[key] ?? {}, value);
    return into;
  };
  const paths = words.filter((path) => set(at(['en', ...path], 'Ours')));
  const wrong = paths.length ? [] : ['no word may be changed'];
  for (const text of texts) {
    const all = paths.reduce((whole, path) => merge(whole, at(['en', ...path], text)), {});
    for (const content of [
      { [text]: text },
      { en: { [text]: text } },
      { hide: [text] },
      text,
      all,
    ]) {
      const isUsed = set(content);
      if (isUsed && /[<>]/.test(text)) wrong.push(`${JSON.stringify(text)} was used`);
    }
    await element.updateComplete;
    const what = globalThis.wrongIn(element, '');
    if (what) wrong.push(`${JSON.stringify(text)} ${what}`);
  }
  element.remove();
  return wrong.join('\n');
}

/** What was said that is no warning of a mistake in an option, and what was asked for. */
export function strange() {
  // The last is a browser's notice about layout, which many changes in a row bring about in WebKit.
  const warning =
    /^<[\w-]+> ([\w-]+="|content was not used|share|subject)|^threw ResizeObserver loop/;
  const said = globalThis.heard.filter((line) => !warning.test(line));
  const frame = /\/dist\/(symptom-check|care-widgets)\.js/;
  const asked = performance.getEntriesByType('resource').slice(globalThis.asked);
  return [...said, ...asked.map(({ name }) => name).filter((name) => !frame.test(name))].join('\n');
}

/** Runs in the questionnaire's frame: answers all questions with the first choice, up to the result. */
export async function toResult(labels) {
  const element = document.querySelector('care-questionnaire');
  const main = () => element.shadowRoot.querySelector('main');
  for (let screens = 0; screens < 30 && !main().querySelector('.total'); screens++) {
    for (const group of main().querySelectorAll('fieldset')) group.querySelector('input').click();
    const buttons = [...main().querySelectorAll('button')];
    buttons.find(({ textContent }) => labels.includes(textContent.trim()))?.click();
    await element.updateComplete;
  }
  return Boolean(main().querySelector('.total'));
}

/** Runs in that frame: waits for a label that the page has just set; where all links lead then. */
export async function linksBeside(label) {
  const { shadowRoot } = document.querySelector('care-questionnaire');
  for (let tries = 0; tries < 200 && !shadowRoot.textContent.includes(label); tries++)
    await new Promise((done) => setTimeout(done, 10));
  const all = [...shadowRoot.querySelectorAll('a')].map(({ protocol }) => protocol);
  const strange = shadowRoot.querySelectorAll('script, img, object, embed, [onclick], [onerror]');
  return `${shadowRoot.textContent.includes(label)} ${strange.length} ${[...new Set(all)].sort()}`;
}
