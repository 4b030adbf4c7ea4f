/**
 * The one script for a whole site: finds what stands for a widget, also what comes later, and brings
 * the parts for it, in the page's language, all at once. What a reader sees until then is the page's
 * own links; they stay wherever something fails.
 */
import { able, TOO_OLD } from '../shared/able.js';
import { ownScript, type Own } from './address.js';
import type { Core } from './core.js';
import { fetchFrom } from './files.js';
import { candidates, placeAt, type Place } from './find.js';
import { languages, type Tag } from './parts.js';
import { say } from './say.js';
import type { WidgetPart } from './widget-part.js';

/**
 * Dispatched on the document with a node as its detail, it has the loader look there: in shadow
 * roots, which no observer outside sees. Whether it was cancelled says whether a loader is there.
 */
const LOAD = 'care-load';

// A second loader, of whatever version, leaves the page to the first.
if (document.dispatchEvent(new CustomEvent(LOAD, { cancelable: true, detail: document }))) {
  const own = ownScript();
  if (!able()) say(TOO_OLD);
  else if (own) start(own);
  else say('the loader needs a <script src> of its own');
}

function start(own: Own): void {
  const bring = supplyFrom(own);
  const pages = new URL('embed/', own.src).href;
  const seen = new WeakSet<Element>();
  const check = (node: Node): void => {
    const element = node as Element;
    const place = node.nodeType === 1 && !seen.has(element) && placeAt(element, pages);
    if (!place) return;
    seen.add(element);
    bring(place).catch(tell);
  };
  const look = (root: Node): void => {
    check(root);
    (root as Partial<ParentNode>).querySelectorAll?.(candidates).forEach(check);
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      // A text may come after the paragraph that it fills.
      if (type === 'attributes') look(target);
      else check(target);
      addedNodes.forEach(look);
    }
  });
  const load = (root: Node): void => {
    look(root);
    const attributeFilter = ['href', 'contenteditable'];
    observer.observe(root, { childList: true, subtree: true, attributeFilter });
  };
  document.addEventListener(LOAD, (event) => {
    event.preventDefault();
    load((event as CustomEvent<Node>).detail);
  });
  load(document);
}

function tell(error: unknown): void {
  say(String(error));
}

/** Gives back what brings a widget to its place. It rejects with what is still to be said. */
function supplyFrom(own: Own): (place: Place) => Promise<void> {
  const { part, policy } = fetchFrom(own);
  const widgets: Partial<Record<Tag, WidgetPart>> = {};
  let core: Core | undefined;

  const run = (code: unknown): Core => {
    if (!core) {
      core = (code as () => Core)();
      core.deliver({
        own,
        policy: policy(),
        words: (tag, language) => words(tag as Tag, language).catch(tell),
      });
    }
    return core;
  };
  const words = async (tag: Tag, language: string): Promise<void> => {
    const [code, widget, pack] = await Promise.all(['core', tag, `${tag}.${language}`].map(part));
    // A self-contained file may have been faster.
    if (customElements.get(tag) && !widgets[tag]) return;
    widgets[tag] ??= (widget as (core: Core) => WidgetPart)(run(code));
    widgets[tag].add(language, pack);
  };
  return async (place) => {
    const { tag, node } = place;
    if (!customElements.get(tag)) await words(tag, languageOf(place));
    // A widget that another file brought has read its attributes already.
    if (node.localName !== tag || core) await run(await part('core')).mount(place);
  };
}

/**
 * The language whose words to fetch: a guess at what the widget will choose, for the options are read
 * in the core. Where it is wrong, the widget asks for the right words itself.
 */
function languageOf({ node, address }: Place): string {
  const around = node.closest<HTMLElement>('[lang]') ?? document.documentElement;
  // What is said nearest comes first; a page in another language has it in its name.
  const said = `lang-${node.getAttribute('data-lang') ?? ''} ${node.className} ${address ?? ''} lang-${around.lang}`;
  const wanted = /(?:\blang[=-]|\.(?=..\.html))(\w\w)\b/.exec(said.toLowerCase())?.[1];
  return languages.find((each) => each === wanted) ?? languages[0] ?? '';
}
