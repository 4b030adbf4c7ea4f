/**
 * The script of a widget's own page: the options in its address become attributes of the widget, and a
 * page around it is told how tall it is. The page is whole without it.
 */
import { addressedTo, optionsFor } from './page-options.js';
import { tellHeight } from './page-height.js';

const TAGS = 'crisis-banner,ketamine-explainer,symptom-check,tx-options-compare';

const widget = document.querySelector<HTMLElement>(TAGS);
const other = addressedTo(document, location);
if (other) location.replace(other);
else if (widget) start(widget);

function start(element: HTMLElement): void {
  const framed = parent !== self;
  for (const [name, value] of optionsFor(element, location.search, framed))
    element.setAttribute(name, value);
  const { dataset } = document.documentElement;
  dataset['theme'] = element.getAttribute('theme')?.toLowerCase() ?? '';
  if (!framed) return;
  dataset['framed'] = '';
  // An origin of its own: a sandbox, in which a telephone link may be dead. The number is in view.
  if (origin === 'null') document.querySelector<HTMLElement>('p.dial')?.removeAttribute('hidden');
  tellHeight(element.localName);
}
