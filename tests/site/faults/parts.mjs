/** What the pages with faults are made of. `{base}` is where the files are, `{hash}` the loader’s. */
export const HEAD =
  '<link rel="stylesheet" href="{base}care-widgets.css"><script src="{base}loader.js" async></script>';
export const PHONE = '<a href="tel:988">Call or text 988</a>';
export const PAGE = '<a href="{base}embed/crisis-banner.html?region=US">More crisis help</a>';
export const LINKS = `${PHONE} · ${PAGE}`;
/** Of another country than the widgets have by themselves. */
export const GB = '<a href="tel:116123">Call 116 123</a>';
export const banner = (attributes = '', inside = LINKS) =>
  `<crisis-banner${attributes}>${inside}</crisis-banner>`;
export const option = (tag, attributes) =>
  `${HEAD}<${tag}${attributes}>${PHONE} · <a href="{base}embed/${tag}.html">More</a></${tag}>`;
export const frame = (attributes) =>
  `<p>Help</p><iframe src="{base}embed/crisis-banner.html?region=US&variant=bar"${attributes}></iframe>`;
export const SANDBOX = ' sandbox="allow-scripts allow-popups allow-modals allow-downloads"';
export const TITLE = ' title="Crisis help" height="400"';
export const LINE =
  /<iframe src="\S+embed\/crisis-banner\.html\?region=US&amp;variant=bar" title="Crisis help: call, text or chat now" width="100%" height="\d+" frameborder="0" sandbox="allow-scripts allow-popups [^"]+" style="min-height:\d+px"><\/iframe>/;
export const WIDGET = 'the widget “Crisis help: call, text or chat now”';
export const DIAL = 'a phone link: “Call or text 988”';
export const OPENS = 'a link to “Crisis help: call, text or chat now”';
export const INSIDE = 'links instead of “Crisis help: call, text or chat now”';
/** No address that all can reach: the builder's place-holder stands in. */
export const STANDS_IN =
  /^<p.*tel:988.*href="https:\/\/HOST\/care-widgets\/embed\/crisis-banner\.html/;
export const DEAD = 'a dead link to “Crisis help: call, text or chat now”';
