/**
 * What a reader meets of one rendered widget, as plain JSON: runs in the page, served as a module, and
 * reads the widget's shadow root. Roles, headings, parts and ids are kept, classes are not looked at.
 */
import { fieldsets, figures, lists, tables } from './structures.js';
import { box, isVisible, pathOf, textOf } from './nodes.js';

const BLOCKS = 'h2,h3,h4,h5,h6,p,li,dt,dd,figcaption,caption,th,td,legend,label,summary,blockquote';

export function snapshot(host) {
  const root = host.shadowRoot;
  const found = [...root.querySelectorAll(BLOCKS)];
  const article = root.querySelector('article, [role=article]');
  return {
    tag: host.localName,
    name: nameOf(article, root),
    blocks: found.map((each) => block(each, found)),
    lists: lists(root),
    tables: tables(root),
    figures: figures(root),
    fieldsets: fieldsets(root),
    terms: [...root.querySelectorAll('[part~=term]')].map(term),
    buttons: [...root.querySelectorAll('button:not([part~=term])')].map(labeled),
    textareas: [...root.querySelectorAll('textarea, input[type=text], input:not([type])')].map(
      (each) => ({ ...labeled(each), label: textOf(each.labels?.[0]) }),
    ),
    links: [...root.querySelectorAll('a[href]')].map(link),
    ids: [...root.querySelectorAll('[id]')].map(({ id }) => id),
  };
}

function nameOf(element, root) {
  const by = element?.getAttribute('aria-labelledby');
  return by ? textOf(root.getElementById(by)) : (element?.getAttribute('aria-label') ?? '');
}

function block(element, all) {
  const around = element.parentElement?.closest(BLOCKS);
  return {
    kind: element.localName,
    path: pathOf(element),
    text: textOf(element),
    /** Without what stands in blocks of their own inside. */
    own: textOf(element, `${BLOCKS},figure,[role=img]`),
    visible: isVisible(element),
    /** Position of the block around this one in the same list; -1 for none. */
    inside: around ? all.indexOf(around) : -1,
    within: ['nav', 'table', 'figure', 'dl', 'footer', 'header', 'fieldset', 'details'].filter(
      (tag) => element.closest(tag),
    ),
    part: element.closest('[part]')?.getAttribute('part') ?? '',
    ...box(element),
  };
}

function term(button) {
  const definition = button.parentElement?.querySelector('[part~=definition]');
  return {
    path: pathOf(button),
    term: textOf(button),
    definition: definition?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    link: Boolean(definition?.querySelector('a')),
  };
}

function link(element) {
  return {
    ...labeled(element),
    href: element.getAttribute('href'),
    reachable: element.tabIndex >= 0,
    part: element.getAttribute('part') ?? '',
  };
}

function labeled(element) {
  const text = element.textContent.replace(/\s+/g, ' ').trim();
  return { path: pathOf(element), text, visible: isVisible(element) };
}
