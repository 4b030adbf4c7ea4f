/** What stands inside a widget: it shows until the script is there, and where it never is. */
import { finding } from '../finding.js';
import { NOSCRIPT } from '../noscript.js';
import { holders, isSelfClosed } from '../read.js';
import { isEdited } from '../visitor.js';

/** Nothing inside that shows without a script. */
export function noFallback(page) {
  return holders(page)
    .filter(({ node }) => !node.querySelector('a[href]'))
    .map(({ tag, node }) =>
      finding(
        'fallback-missing',
        'risk',
        `There is no link left inside <${node.localName === tag ? tag : `${node.localName} class="care-${tag}"`}>.`,
        'Until the script runs, and if it fails, visitors see nothing. Editors also remove empty elements.',
        'Use the snippet with its links (below).',
      ),
    );
}

/** The same link inside and right after: the fallback leaked out. */
export function doubled(page) {
  return holders(page)
    .filter(({ node }) => {
      const inside = [...node.querySelectorAll('a[href]')].map((each) => each.getAttribute('href'));
      return [node, node.parentElement]
        .flatMap((each) => [each?.previousElementSibling, each?.nextElementSibling])
        .flatMap((each) => (each ? [each, ...each.querySelectorAll('a[href]')] : []))
        .filter((each) => each.localName === 'a' && inside.includes(each.getAttribute('href')))
        .some((each) => !node.contains(each) && !isOther(each, inside, page));
    })
    .map(() =>
      finding(
        'fallback-doubled',
        'risk',
        'The same links are both inside the widget and next to it.',
        'Visitors see crisis help twice, which is confusing.',
        'Delete the links next to it.',
      ),
    );
}

/** Whether a link is the fallback of another widget, in it or beside its own link. */
const isOther = (link, inside, { places }) =>
  places.some(
    ({ kind, node, address }) =>
      (kind !== 'link' && node.contains(link)) ||
      (kind === 'link' && node.parentElement.contains(link) && !inside.includes(address)),
  );

/** Where a link is one way among others, it is no order: that is as it should be. */
export function stays({ places, scripts }) {
  const isThere = scripts.some(({ file, runs }) => runs && file === 'loader.js');
  const link = places.find(
    ({ kind, node, isOrder }) =>
      kind === 'link' && !isOrder && !node.closest(NOSCRIPT) && !isEdited(node),
  );
  return isThere && link
    ? [
        finding(
          'link-stays',
          'note',
          'A link to a widget’s page stays a link.',
          'It opens that page. The script turns a link into a widget only if it is in a paragraph of its own with its phone links: not in a menu, a list, a heading, a sentence, a reader’s comment, or where data-care-link is set.',
          `Nothing, if a link is what you want there. For the widget, put the link in a paragraph of its own with its phone links, or give it the class care-${link.tag}.`,
        ),
      ]
    : [];
}

/** A paragraph inside leaks out as soon as an editor wraps the element in one of its own. */
export function paragraph(page) {
  // What follows a tag that was closed with a slash is in it, too, and nobody put it there.
  return holders(page)
    .filter(({ tag }) => !isSelfClosed(page.raw, tag))
    .filter(({ node }) => node.querySelector(':scope > p, :scope > div, :scope > br'))
    .map(() =>
      finding(
        'paragraph-inside',
        'risk',
        'The editor put paragraphs or line breaks inside the widget.',
        'The next time you save, its links may slip out and then appear twice.',
        'Put the links on one line, or use the links alone (below).',
      ),
    );
}

/** An editor puts paragraphs around what it doesn't know. It works, until one is put inside as well. */
export function inParagraph(page) {
  return holders(page)
    .filter(({ node }) => node.parentElement?.localName === 'p')
    .map(({ tag }) =>
      finding(
        'inside-paragraph',
        'note',
        `<${tag}> is inside a paragraph (<p>).`,
        'This works. But if an editor adds a paragraph inside it, the browser splits it in two.',
        'If you can, put it on a line of its own, outside the paragraph.',
      ),
    );
}
