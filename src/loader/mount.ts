import type { Found } from './find.js';
import { orderOf } from './order.js';
import { endRoom } from './room.js';
import { settled } from './settled.js';
import { asked, standIn } from './stand-in.js';

/** Brings a widget to its place: an element gets its options, a link or a placeholder a widget beside it. */
export async function mount(found: Found): Promise<void> {
  const { tag, node, at, free } = found;
  await settled(node);
  const place = at(node);
  if (place?.tag !== tag) {
    free();
  } else if (node.localName === tag) {
    for (const [name, value] of asked(place)) {
      if (!node.hasAttribute(name)) node.setAttribute(name, value);
    }
  } else {
    const order = orderOf(place);
    if (order) await standIn({ ...order, free, at: (each) => orderOf(at(each)) });
    else endRoom(node);
  }
}
