/** Scripts of a page that change the ground under everybody's feet, as old libraries do. */

/** As Prototype 1.6 and 1.7 have it: their own methods in place of the language's. */
const PROTOTYPE = `
const toArray = function () { return this.map((each) => each); };
const mixed = {
  each(act) { for (let i = 0; i < this.length; i++) act(this[i], i); return this; },
  entries: toArray, toArray,
  find(test) { for (let i = 0; i < this.length; i++) if (test(this[i], i)) return this[i]; },
  include(it) { return this.indexOf(it) !== -1; },
  reduce() { return this.length > 1 ? this : this[0]; },
  clear() { this.length = 0; return this; },
  compact() { return this.filter((each) => each != null); },
};
// By assignment: all of it shows in a for-in loop.
for (const name in mixed) Array.prototype[name] = mixed[name];
Array.from = function $A(list) {
  if (!list) return [];
  if ('toArray' in Object(list)) return list.toArray();
  let { length } = list; const result = new Array(length || 0);
  while (length--) result[length] = list[length];
  return result;
};
const quote = (text) => '"' + String(text).replace(/"/g, '\\\\"') + '"';
String.prototype.toJSON = function () { return this.valueOf(); };
Array.prototype.toJSON = function () { return '[' + this.map(quote).join(', ') + ']'; };
String.prototype.strip = function () { return this.replace(/^\\s+/, '').replace(/\\s+$/, ''); };
String.prototype.sub = function (pattern, replacement) { return this.replace(pattern, replacement); };
Function.prototype.bind = function (context, ...given) { const act = this; return function (...more) { return act.apply(context, given.concat(more)); }; };
HTMLElement.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
HTMLElement.prototype.hide = HTMLElement.prototype.show = HTMLElement.prototype.update = function () { return this; };
HTMLElement.prototype.scrollTo = function () { return this; };
Object.prototype.extended = true;
`;

/** As old polyfills have it: a tick late, and without what came to promises later. */
const PROMISE = `
const Native = Promise;
globalThis.Promise = class Old {
  constructor(act) { this.inner = new Native((done, fail) => act((value) => setTimeout(done, 0, value), fail)); }
  then(done, fail) { const next = new Old(() => {}); next.inner = this.inner.then(done, fail); return next; }
  catch(fail) { return this.then(undefined, fail); }
  static resolve(value) { return new Old((done) => done(value)); }
  static reject(value) { return new Old((_, fail) => fail(value)); }
  static all(list) { const all = new Old(() => {}); all.inner = Native.all([...list]); return all; }
  static race(list) { const race = new Old(() => {}); race.inner = Native.race([...list]); return race; }
};
// Drivers of tests need the real one.
addEventListener('load', () => (globalThis.Promise = Native));`;

const JSON_2 = `
const { parse, stringify } = JSON;
globalThis.JSON = {
  parse: (text) => parse(text),
  stringify: (value) => stringify(value),
};`;

const DEFINE = `
const define = customElements.define;
customElements.define = function (name, definition) {
  if (customElements.get(name)) return console.info('known: ' + name);
  return define.call(customElements, name, definition);
};`;

const LATE_DEFINE = `
const define = customElements.define.bind(customElements);
customElements.define = (...given) => document.readyState === 'loading'
  ? document.addEventListener('DOMContentLoaded', () => define(...given))
  : define(...given);`;

const WRAPPED = `
for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) {
  const old = EventTarget.prototype[name];
  EventTarget.prototype[name] = function (...given) { return old.apply(this, given); };
}
const { setTimeout: timeout, requestAnimationFrame: frame, MutationObserver: Mutations, ResizeObserver: Sizes } = globalThis;
globalThis.setTimeout = (act, ms, ...more) => ({ id: timeout(act, ms, ...more), valueOf() { return this.id; } });
globalThis.requestAnimationFrame = (act) => frame.call(window, (time) => act(time));
globalThis.MutationObserver = class extends Mutations { constructor(act) { super((...given) => act(...given)); } };
globalThis.ResizeObserver = class extends Sizes { constructor(act) { super((...given) => act(...given)); } };
const { createElement } = Document.prototype;
Document.prototype.createElement = function (...given) { return createElement.apply(this, given); };
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (options) { return attachShadow.call(this, { ...options, delegatesFocus: false }); };`;

const AMD = `
globalThis.defined = [];
globalThis.define = (...given) => defined.push(given);
define.amd = { jQuery: true };
globalThis.require = globalThis.requirejs = () => { throw new Error('Module not loaded') };
globalThis.exports = {}; globalThis.module = { exports };
Object.defineProperty(globalThis, 'process', { value: { env: {} }, configurable: true });
globalThis.global = globalThis; globalThis.$ = globalThis.jQuery = () => { throw new Error('$') };`;

const script = (text) => `<script>{${text}}</script>`;

export const LIBRARIES = [
  { name: 'a library like Prototype', head: script(PROTOTYPE) },
  { name: 'an old Promise', head: script(PROMISE) },
  { name: 'an old JSON', head: script(JSON_2) },
  { name: 'a define of its own that swallows', head: script(DEFINE) },
  { name: 'a define of its own that waits', head: script(LATE_DEFINE) },
  { name: 'everything wrapped by a monitor', head: script(WRAPPED) },
  {
    name: 'AMD’s define and CommonJS’s exports',
    head: script(AMD),
    left: () => `${globalThis.defined.length} ${Object.keys(globalThis.module.exports)}`,
    mustBe: '0 ',
  },
  {
    name: 'elements that are named like the page’s own',
    place: (widgets) =>
      `<form name="scripts"></form><form name="head"></form><img name="currentScript" alt=""><a id="Lit"></a><i id="litElementVersions"></i><b id="event"></b><main>${widgets}</main>`,
    // Its parts know themselves by that name: there the links stay.
    byLoader: {
      place: (widgets) =>
        `<form name="scripts"></form><form name="head"></form><main>${widgets}</main>`,
    },
  },
  {
    name: 'a freeze of what is built in',
    head: script(
      '[Object, Array, Function, Promise, Element, HTMLElement, Node].forEach(({ prototype }) => Object.freeze(prototype));',
    ),
  },
];
