/** What all widgets need, once: Lit, the shared code, and what turns a link into a widget. */
import { deliver as hand, type Delivery } from '../shared/delivery.js';
import { hold } from './hold.js';
export { mount } from './mount.js';

/** Takes over what the loader has. */
export function deliver(given: Omit<Delivery, 'hold'>): void {
  hand({ ...given, hold });
}

export type Core = typeof import('./core.js');
