/**
 * The one script for a whole site: finds what stands for a widget, also what comes later, and brings
 * the parts for it, in the page's language, all at once. What a reader sees until then is the page's
 * own links; they stay wherever something fails.
 *
 * A cache may keep this file longer than the server keeps its parts. When a part is refused, the loader stops
 * listening and asks for itself anew, once. The new one finds nobody listening and starts as on any page; from
 * then on the old one only passes on what it finds. Where none starts, the old one listens again.
 */
import { able, TOO_OLD } from '../core/able.js';
import { ownScript, pagesOf, type Own } from './address.js';
import type { Core } from './core.js';
import { fetchFrom, type Refusal } from './files.js';
import { candidates, placeAt, type Found, type Place } from './find.js';
import { languages } from './parts.js';
import { endRoom } from './room.js';
import { say } from './log.js';
import type { WidgetPart } from './widget-part.js';

/**
 * Dispatched on the document with a node as its detail, it has the loader look there: in shadow
 * roots, which no observer outside sees. Whether it was canceled says whether a loader is there.
 */
const LOAD = 'care-load';

/** Has whoever listens look at a node; true where nobody does. */
const call = (detail: Node): boolean =>
  document.dispatchEvent(new CustomEvent(LOAD, { cancelable: true, detail }));

// A second loader, of whatever version, leaves the page to the first.
if (call(document)) {
  const own = ownScript();
  if (!able()) say(TOO_OLD);
  else if (own) start(own);
  else say('the loader needs a <script src> of its own');
}

function start(own: Own): void {
  const { bring, again } = supplyFrom(own);
  const pageOf = pagesOf(own);
  /** Whether another loader has taken over. */
  let successor: Promise<boolean> | undefined;

  const handOver = async (): Promise<boolean> => {
    document.removeEventListener(LOAD, hear);
    await again();
    const isAlone = call(own);
    if (isAlone) document.addEventListener(LOAD, hear);
    return !isAlone;
  };
  const serve = async (found: Found): Promise<void> => {
    try {
      if (!(await successor)) await bring(found);
    } catch (error) {
      // A page that pins the loader gets no other one.
      if ((error as Refusal).isStale && !own.integrity && !own.care) successor ??= handOver();
      if (!(await successor)) {
        say(String(error));
        endRoom(found.node);
      }
    }
    if (await successor) call(found.node);
  };
  const load = watch((node) => placeAt(node, pageOf), serve);
  const hear = (event: Event): void => {
    event.preventDefault();
    load((event as CustomEvent<Node>).detail);
  };
  document.addEventListener(LOAD, hear);
  load(document);
  // A style sheet that comes after this script keeps room, too, for what isn't a place.
  addEventListener('load', () => load(document));
}

/** Gives back what looks into a node and follows it from then on. */
function watch(at: Found['at'], serve: (found: Found) => Promise<void>): (root: Node) => void {
  const seen = new WeakSet<Node>();
  const check = (node: Node | null): void => {
    const place = node?.nodeType === 1 && !seen.has(node) && at(node as Element);
    if (place === null) endRoom(node as Element);
    if (!place) return;
    seen.add(node);
    const free = (): void => {
      seen.delete(node);
      check(node);
    };
    void serve({ ...place, at, free });
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
      for (const node of addedNodes) {
        look(node);
        // A link may have come before the phone link that makes it an order.
        check((node as Element).previousElementSibling);
      }
    }
  });
  return (root) => {
    look(root);
    const attributeFilter = ['href', 'contenteditable'];
    observer.observe(root, { childList: true, subtree: true, attributeFilter });
  };
}

/** Gives back what brings a widget to its place. It rejects with what is still to be said. */
function supplyFrom(own: Own) {
  const { part, policy, again } = fetchFrom(own);
  const widgets: Record<string, WidgetPart | undefined> = {};
  let core: Core | undefined;

  const run = (code: unknown): Core => {
    if (!core) {
      core = (code as () => Core)();
      core.deliver({
        own,
        policy: policy(),
        words: (...asked) => words(...asked).catch((e: unknown) => say(String(e))),
      });
    }
    return core;
  };
  const words = async (tag: string, language: string, hash?: string): Promise<void> => {
    const [code, widget, pack] = await Promise.all(
      ['core', tag, `${tag}.${language}`].map((name) => part(name, hash)),
    );
    // A self-contained file may have been faster.
    if (customElements.get(tag) && !widgets[tag]) return;
    widgets[tag] ??= (widget as (core: Core) => WidgetPart)(run(code));
    widgets[tag].add(language, pack);
  };
  const bring = async (found: Found): Promise<void> => {
    const { tag, node } = found;
    if (!customElements.get(tag)) await words(tag, languageOf(found));
    // A widget that another file brought has read its attributes already.
    if (node.localName !== tag || core) await run(await part('core')).mount(found);
  };
  return { bring, again };
}

/**
 * The language whose words to fetch: a guess at what the widget will choose, for the options are read
 * in the core. Where it is wrong, or the loader doesn't know the language, the widget asks for the right words
 * itself.
 */
function languageOf({ node, address, lang }: Place): string {
  const around = node.closest<HTMLElement>('[lang]') ?? document.documentElement;
  // What is said nearest comes first; a page in another language has it in its name. Where nothing is said,
  // "null" and "undefined" are no language either.
  const said = `lang-${node.getAttribute('data-lang')} ${node.className} ${address} lang-${lang} lang-${around.lang}`;
  const wanted = /\blang[=-](\w\w)(?![a-z])/.exec(said.toLowerCase())?.[1];
  return languages.find((each) => each === wanted) ?? (languages[0] as string);
}
