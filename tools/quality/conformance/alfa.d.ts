/** Packages of tests/compat/accessibility, which not every machine has installed: the types stay the same on all. */
declare module '@siteimprove/alfa-act';
declare module '@siteimprove/alfa-device';
declare module '@siteimprove/alfa-dom';
declare module '@siteimprove/alfa-dom/native.js';
declare module '@siteimprove/alfa-http';
declare module '@siteimprove/alfa-rules';
declare module '@siteimprove/alfa-web';
