/** Whom an address leads somewhere: nobody, or only whoever made the snippet. */

/** What stands in the place of an address until there is one. */
export const isStandIn = (address) =>
  /^(?:https?:)?\/\/(?:HOST|cdn\.example)(?:[:/]|$)/i.test(address);

const HERE = String.raw`0\.0\.0\.0|127\.\d[\d.]*|\[::1\]`;
const NEAR = String.raw`10\.\d[\d.]*|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+`;
const NAMES = String.raw`(?:[\w-]+\.)*(?:localhost|local)\.?`;
const LOCAL = new RegExp(
  String.raw`^(?:(?:https?:)?//(?:${NAMES}|${HERE}|${NEAR})(?:[:/]|$)|file:|[a-z]:[\\/])`,
  'i',
);

/** An address of the computer or the network at hand, such as a try on one's own server leaves. */
export const isLocal = (address) => LOCAL.test(address);
