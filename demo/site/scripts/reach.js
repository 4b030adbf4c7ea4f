/** Whom an address leads somewhere: nobody, or only whoever made the snippet. */

/** What stands in the place of an address until there is one. */
export const isStandIn = (address) =>
  /^(?:https?:)?\/\/(?:HOST|cdn\.example)(?:[:/]|$)/i.test(address);

/** An address of the computer at hand, such as a try on one's own server leaves. */
export const isLocal = (address) =>
  /^(?:(?:https?:)?\/\/(?:localhost|0\.0\.0\.0|127\.\d[\d.]*|\[::1\])(?:[:/]|$)|file:)/i.test(
    address,
  );
