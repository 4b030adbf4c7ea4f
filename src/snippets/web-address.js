/** What people write for an address of the web, and leave the start of it out. */

/** A name of a site, then the end or a path: as a relative address it leads nowhere. */
const SITE = /^((?:[a-z\d-]+\.)+[a-z]{2,})(?::\d+)?(?:[/?#]\S*)?$/i;
const MAIL = /^[^\s@/:?#]+@(?:[a-z\d-]+\.)+[a-z]{2,}$/i;
/** A page beside this one, such as visit.html. */
const FILE = /\.(?:x?html?|shtml|php\d?|phtml|aspx?|jspx?|cfml?|cgi|do|pdf|docx?|txt|xml)$/i;

/** The whole address that was meant; undefined where the text is one, or a relative address. */
export function meantAddress(text) {
  const address = text.trim();
  if (MAIL.test(address)) return `mailto:${address}`;
  const host = SITE.exec(address)?.[1];
  const isFile = FILE.test(host) && !/^www\./i.test(host);
  return host && !isFile ? `https://${address}` : undefined;
}
