/**
 * Which places the loader makes a widget of. Its own code judges that, so that the doctor never has another
 * rule; only on which server the page is, which its code may not tell, is found out here.
 */
import { placeAt } from '../../src/loader/find.ts';
import { orderOf } from '../../src/loader/order.ts';
import { PAGE, canOpen } from './address.js';
import { addressesOf } from './where.js';

/** Whether a place orders a widget, or is a link or a text like others. */
export const isOrder = (node, page) => Boolean(orderOf(placeAt(node, () => page)));

const plain = (host) => host.toLowerCase().replace(/^www\./, '');
const hostOf = (address) => plain(new URL(canOpen(address) ? address : PAGE, PAGE).hostname);
const NOWHERE = hostOf(PAGE);

/** Whether the loader takes an address for ours: on its own server, the page's, or one that it names. */
export function isKnown(address, { node, address: own }, doc) {
  if (!canOpen(address)) return false;
  const named = node.getAttribute('data-hosts')?.match(/[^\s,/:]+/g) ?? [];
  const hosts = [hostOf(own), addressesOf(doc).page?.hostname ?? '', ...named].map(plain);
  // What isn't whole may be on any.
  return hosts.includes(hostOf(address)) || [hosts[0], hostOf(address)].includes(NOWHERE);
}
