import { register } from '../../../core/register.js';
import { HELLO, type Settings } from '../messages.js';
import { QuestionnaireElement } from './questionnaire.js';

const TAG = 'care-questionnaire';

/**
 * Draws the questionnaire in the frame's document. Its settings come through the port that the
 * parent's first message hands over; nothing is ever posted to a window, where the page could listen.
 */
export function mount(): void {
  register(TAG, QuestionnaireElement);
  const element = new QuestionnaireElement();
  let away = false;
  const hello = ({ data, source, ports: [port] }: MessageEvent): void => {
    if (data !== HELLO || source !== parent || !port) return;
    removeEventListener('message', hello);
    element.send = (message) => away || port.postMessage(message);
    element.send({ here: true });
    port.onmessage = ({ data: settings }: MessageEvent<Settings>) => apply(element, settings);
    document.body.style.margin = '0';
    document.body.append(element);
  };
  addEventListener('message', hello);
  // A page that comes back from the cache must not show the answers to whoever sits there now. Until then
  // it isn't told: a message to a page that left throws it out of Firefox's cache.
  addEventListener('pagehide', () => {
    away = true;
    element.reset();
  });
  addEventListener('pageshow', ({ persisted }) => {
    away = false;
    if (persisted) element.reset();
  });
}

function apply(element: QuestionnaireElement, settings: Settings): void {
  const root = document.documentElement;
  root.lang = settings.language;
  root.removeAttribute('style');
  for (const [name, value] of Object.entries(settings.style)) root.style.setProperty(name, value);
  // A scroll bar comes while a longer result waits for its height, and would make it narrower and taller still:
  // the page would see by a second height how long it was.
  root.style.scrollbarGutter = 'stable';
  element.settings = settings;
}
