/**
 * `<noscript>` as browsers with scripts read it: its content is text up to `</noscript>`, whatever is open in
 * it, and pushes nothing out of a head. A document that runs nothing would read it as a part of the page.
 */

/** The name that it gets here. */
export const NOSCRIPT = 'x-noscript';

/** In comments and scripts the word is no tag. What isn't closed goes on to the end. */
const PARTS =
  /<!--(?:-?>|[^]*?(?:--!?>|$))|<(script|style|textarea|title)\b[^]*?(?:<\/\1\b|$)|<noscript\b[^>]*>(?<content>[^]*?)(?:<\/noscript\s*>|$)/gi;

/** The page, with what stands in each `<noscript>` as its content under the other name. */
export function parsed(raw) {
  const code = raw.replace(PARTS, (part, ...more) => {
    const { content } = more.at(-1);
    if (content === undefined) return part;
    // A template may stand anywhere, and leaves all around it where it is.
    const text = content.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return `<template ${MARK}="${text}"></template>`;
  });
  const doc = new DOMParser().parseFromString(code, 'text/html');
  for (const node of doc.querySelectorAll(`template[${MARK}],noscript`)) {
    const inside = doc.createElement(NOSCRIPT);
    inside.innerHTML = node.getAttribute(MARK) ?? node.innerHTML;
    node.replaceWith(inside);
  }
  return doc;
}

const MARK = 'data-x-noscript';
