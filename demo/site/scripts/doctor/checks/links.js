/** The links that have to work when nothing else does. */
import { finding, shown } from '../finding.js';
import { holders, isPhone, pageOf, sameFolder } from '../read.js';

const NUMBER = /\d[\d\s-]{1,}\d/;

/** Links that lost where they lead. */
export function deadPhone({ doc, places }) {
  if (!places.length) return [];
  const dead = [...doc.querySelectorAll('a')].filter((link) => {
    const href = link.getAttribute('href');
    const lost = !href || /^(unsafe:|#|about:|\/\/|\/)?(tel:|sms:)?\+?[\d-]*$/i.test(href);
    return NUMBER.test(link.textContent) && lost && !isPhone(link);
  });
  return dead.map((link) =>
    finding(
      'phone-dead',
      'broken',
      `A phone link leads nowhere: ${shown(link)}`,
      'Visitors can read the number, but can’t tap it.',
      'The site takes out “tel:” or “sms:”. Ask your web team to allow both in links, and paste the links again.',
    ),
  );
}

/** Links only, and none to dial: a filter took it, or somebody deleted it. */
export function noPhone({ doc, places }) {
  const alone = places.filter(({ kind, tag }) => kind === 'link' && tag === 'crisis-banner');
  const phones = [...doc.querySelectorAll('a')].some(isPhone);
  const region = alone[0]?.options.get('region');
  if (!alone.length || phones || (region && !/^[A-Z]{2}$/i.test(region))) return [];
  return [
    finding(
      'phone-missing',
      'risk',
      'There is a link to the crisis page, but none to dial.',
      'In a crisis each press counts.',
      'Paste both links again (below).',
    ),
  ];
}

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
  return holders(page)
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

/** Links that the loader leaves alone, as they lead to another folder than its own. */
export function otherFolder({ places, scripts }) {
  const loader = scripts.find(({ file }) => file === 'loader.js');
  if (!loader) return [];
  const strange = places.filter(({ kind, address }) => {
    if (kind !== 'link' && kind !== 'address') return false;
    return !sameFolder(pageOf(address).base, loader.base);
  });
  return strange
    .slice(0, 1)
    .map(({ address }) =>
      finding(
        'other-folder',
        'risk',
        `The link leads to another folder than the script’s: ${address}`,
        'The script turns only links to its own folder into the widget. The link still works.',
        `Use the address of the script’s folder: ${loader.base}`,
      ),
    );
}

export function standIn({ raw }) {
  return /https:\/\/(HOST|cdn\.example)\//i.test(raw)
    ? [
        finding(
          'stand-in',
          'broken',
          'The address of the files is still a stand-in.',
          'Script and links lead nowhere.',
          'Put the address of your own copy in its place, or make the snippet anew in the builder.',
        ),
      ]
    : [];
}

/** Addresses of the machine at hand, such as a try on one's own server leaves. */
export function onlyHere({ raw }) {
  return /\b(https?:\/\/(localhost|127\.\d|\[::1\])|file:\/\/)/i.test(raw)
    ? [
        finding(
          'only-here',
          'broken',
          'The files’ address is that of your own computer.',
          'You see the widget, and nobody else does.',
          'Put the files on your website’s server, and make the snippet anew in the builder with that address.',
        ),
      ]
    : [];
}
