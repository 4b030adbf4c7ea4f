/**
 * What of a page is not its author's own text: the parts that pages navigate by, and what readers wrote. Themes
 * mark both by names alone, so the words of tags, roles, classes and ids are read.
 */

/** Where a page's own text begins. What is named around it, such as a page with a sidebar, says nothing of it. */
const CONTENT = 'body,main,[role=main],#main,#content';

/** What is pressed or quoted, is no running text, or shows code. */
const NEVER =
  '[role=banner],[role=contentinfo],[role=button],[role=tab],[role=heading],[role=textbox],[aria-label*=menu i],[aria-label*=navig i],[aria-label*=breadcrumb i],h1,h2,h3,h4,h5,h6,label,summary,address,figcaption,caption,cite,q,pre,code,kbd,samp,output,textarea,select';

const PART =
  /(^|[^a-z])([a-z]*(nav|menu|header|footer)(bar|igation|list|item|link)?s?|(side|tool|top|tab)bar|breadcrumbs?|toc|table-of-contents|sitemap|colophon|masthead|dropdown|tablist|pagination|pager)(?![a-z])/i;

const READER =
  /(^|[^a-z])(comments?|commentlist|repl(y|ies)|reviews?|bbp|bbpress|buddypress|guestbook|forums?|disqus|postbody|ugc|user-?content)(?![a-z])(?!-(open|closed|on|off))/i;
const BY_READER =
  '[rel~=ugc],[itemprop~=comment],[itemprop~=review],[itemtype*="/Comment"],[typeof*=Comment],[role=comment]';

/** Says what a page has or hasn't elsewhere: `has-sidebar`, `no-comments`. */
const ELSEWHERE = /^(has|no|with|without)[-_]/i;

/** Whether a node is in a part that pages navigate by, or in no running text. */
export function isApart(node: Element): boolean {
  return isIn(node, CONTENT, NEVER, PART);
}

/** Whether a stranger may have written it, who could put a number of theirs into the clinic's crisis help. */
export function isByReader(node: Element): boolean {
  return isIn(node, 'body', BY_READER, READER);
}

function isIn(node: Element, until: string, selector: string, word: RegExp): boolean {
  for (let each: Element | null = node; each && !each.matches(until); each = each.parentElement)
    if (each.matches(selector) || namesOf(each).some((name) => word.test(name))) return true;
  return false;
}

/** `siteFooter` is two words, as `site-footer` is. */
function namesOf(node: Element): string[] {
  return ['class', 'id', 'role']
    .flatMap((name) => node.getAttribute(name)?.split(/\s+/) ?? [])
    .concat(node.localName)
    .filter((name) => !ELSEWHERE.test(name))
    .map((name) => name.replace(/([a-z\d])(?=[A-Z])/g, '$1-'));
}
