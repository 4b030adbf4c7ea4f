/** What stands inside a widget: it shows until the script is there, and where it never is. */
import { finding } from '../finding.js';
import { holders, isSelfClosed } from '../read.js';

/** Nothing inside that shows without a script. */
export function noFallback(page) {
  return holders(page)
    .filter(({ node }) => !node.querySelector('a[href]'))
    .map(({ tag, node }) =>
      finding(
        'fallback-missing',
        'risk',
        `No link is left inside <${node.localName === tag ? tag : `${node.localName} class="care-${tag}"`}>.`,
        'Until the script runs, and where it fails, visitors see nothing. Editors also drop empty elements.',
        'Take the snippet with its links (below).',
      ),
    );
}

/** The same link inside and right after: the fallback leaked out. */
export function doubled(page) {
  return holders(page)
    .filter(({ node }) => {
      const inside = [...node.querySelectorAll('a[href]')].map((each) => each.getAttribute('href'));
      const near = [node, node.parentElement].flatMap((each) => [
        each?.previousElementSibling,
        each?.nextElementSibling,
      ]);
      return near
        .flatMap((each) => (each ? [each, ...each.querySelectorAll('a[href]')] : []))
        .some(
          (each) =>
            !node.contains(each) &&
            inside.includes(each.getAttribute('href')) &&
            each.localName === 'a',
        );
    })
    .map(() =>
      finding(
        'fallback-doubled',
        'risk',
        'The same links stand inside the widget and beside it.',
        'Visitors see crisis help twice, which confuses.',
        'Delete the links beside it.',
      ),
    );
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
        'At the next save its links may slip out, and then show twice.',
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
        `<${tag}> stands inside a paragraph (<p>).`,
        'It works like this. But if an editor adds a paragraph inside it, the browser cuts it in two.',
        'If you can, put it on a line of its own, outside the paragraph.',
      ),
    );
}
