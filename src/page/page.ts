/**
 * The script of a widget's own page: the options in its address become attributes of the widget, and a
 * page around it is told how tall it is. The page is whole without it.
 */
import { tags } from '../generated/tags.js';
import { addressedTo, optionsFor } from './options.js';
import { tellHeight } from './height.js';

const widget = document.querySelector<HTMLElement>(tags.join());
const other = addressedTo(document, location);
if (other) location.replace(other);
else if (widget) start(widget);

function start(element: HTMLElement): void {
  const framed = parent !== self;
  const options = optionsFor(element, location.search, framed);
  for (const [name, value] of options) element.setAttribute(name, value);
  // As it was built, for readers' views, it says what these options may have changed.
  if (options.size) document.querySelector('.plain')?.remove();
  setCountry(element, options.get('region'));
  const { dataset } = document.documentElement;
  dataset['theme'] = element.getAttribute('theme')?.toLowerCase() ?? '';
  if (!framed) return;
  dataset['framed'] = '';
  // An origin of its own: a sandbox, in which a telephone link may be dead. The number is in view.
  if (origin === 'null') document.querySelector<HTMLElement>('p.dial')?.removeAttribute('hidden');
  tellHeight(element.localName);
}

/**
 * The page as it was built is for the US, with all other countries below. What leads on from it, and its
 * fallback, are for the country in its address; and the address leads to the widget itself.
 */
function setCountry(element: HTMLElement, region: string | undefined): void {
  const list = document.querySelector('details:not(.plain)');
  const target = document.getElementById(location.hash.slice(1));
  if (region === undefined) {
    if (!target || !list?.contains(target)) list?.removeAttribute('open');
    return;
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*=".html"]'))
    link.search = `?region=${encodeURIComponent(region)}`;
  element.replaceChildren(...[...element.querySelectorAll('a')].slice(-1));
  list?.removeAttribute('open');
  if (!target || target === list) return;
  const { id } = target;
  target.id = '';
  element.id = id;
  // Not scrollIntoView: a page around this one stays where its reader is.
  scrollTo(0, element.getBoundingClientRect().top + scrollY);
}
