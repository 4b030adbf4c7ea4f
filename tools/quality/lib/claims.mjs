/** Claims that several checks make. */
import { isWritten } from './reader.mjs';
import { claim, some } from './result.mjs';

/** Written in the content and rendered. */
export function told(it, pointer, text, what) {
  const node = isWritten(text) ? it.find(it.read(text)) : undefined;
  return [
    claim(isWritten(text), `${what} is not written`, it.inContent(pointer)),
    claim(node, `${what} is not rendered`, it.inPage(node)),
  ];
}

/** Every numbered link leads to an entry of the list, and every entry to its source, by keyboard. */
export function reachable(it) {
  const cites = it.page.links.filter(({ part }) => part.includes('citation'));
  const lost = cites.filter(
    ({ href, reachable: keys }) => !keys || !it.page.ids.includes(href.slice(1)),
  );
  const away = it.page.links.filter(
    ({ href, path }) => /^https:/.test(href) && path.includes('ref'),
  );
  return [
    claim(cites.length, 'no citation is rendered', it.inPage(cites[0])),
    claim(!lost.length, `citations lead nowhere: ${some(lost.map(({ href }) => href))}`),
    claim(
      away.length && away.every((each) => each.reachable),
      'the references have no links',
      it.inPage(away[0]),
    ),
  ];
}
