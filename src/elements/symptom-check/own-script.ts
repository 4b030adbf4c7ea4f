/** Beside the built file itself; stands in for frame-script.ts there. */
import { currentScript } from '../../core/current-script.js';
import { beside, type FrameFile } from './frame-file.js';
import { frameHash } from './frame-hash.js';

const FILE = /\/(symptom-check|care-widgets)\b[^/]*\.js\b[^/]*$/;

/** What runs this file now; later nobody can tell. */
const current = currentScript();
const address = current?.src || ofStack() || byName();

/** A module script has no currentScript, and a file that runs as both can't say import.meta. */
function ofStack(): string | undefined {
  const [found] =
    /(?:https?|file):\/\/[^\s()]+?(?=(?::\d+){1,2}(?:[\s)]|$))/.exec(new Error().stack ?? '') ?? [];
  const page = document.baseURI.replace(/#.*/, '');
  // Of a file that was put into the page itself, the page's.
  return found === page || found === location.href ? undefined : found;
}

/** Tools that fetch a script and run its text (jQuery's `.html()`) leave its element or its request behind. */
function byName(): string | undefined {
  const scripts = [...document.querySelectorAll('script')].map(({ src }) => src);
  const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
  return [...scripts, ...fetched].find((each) => FILE.test(each));
}

/** Undefined where the file was put into the page itself, so that it has no address. */
export function frameScript(): FrameFile | undefined {
  if (!address) return undefined;
  const script =
    current ?? [...document.querySelectorAll('script')].find(({ src }) => src === address);
  return {
    src: beside(address, frameHash),
    nonce: script?.nonce,
    crossOrigin: script?.crossOrigin,
    // Whoever pins the widget's file means the questions, too.
    hash: script?.integrity && frameHash,
  };
}
