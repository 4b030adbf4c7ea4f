/**
 * An address in its parts, as a link has them; what is relative, from the page. Not by `URL`, a name that pages take
 * for variables of their own.
 */
export function addressOf(href: string, page = document): HTMLAnchorElement {
  const link = page.createElement('a');
  link.href = href;
  return link;
}

/** The folder that a file's address names, with the slash at its end. */
export function folderOf(file: string): string {
  return file.replace(/[?#].*/, '').replace(/[^/]*$/, '');
}
