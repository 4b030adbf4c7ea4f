/** What all widgets need, once: Lit, the shared code, and what turns a link into a widget. */
import { delivery, type Delivery } from '../shared/delivery.js';
export { mount } from './mount.js';

/** Takes over what the loader has. */
export function deliver(given: Delivery): void {
  Object.assign(delivery, given);
}

export type Core = typeof import('./core.js');
