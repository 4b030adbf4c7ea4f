import { currentScript } from '../shared/current-script.js';

/** The loader's own script element, or as much of one as can be known. */
export interface Own {
  readonly src: string;
  readonly nonce?: string | undefined;
}

/**
 * Where the loader came from: the running script; of a module, the one that an error's stack names;
 * where a tool runs it late as text, the one that says so itself. Undefined where it was put into
 * the page.
 */
export function ownScript(): Own | undefined {
  const running = currentScript();
  const scripts = [...document.querySelectorAll('script')];
  const stack = String(new Error().stack);
  // Run as text: what is running then is the tool.
  const asText = /\b(eval|Function)\b/.test(stack);
  return (
    (!asText &&
      (running
        ? scripts.find((each) => each === running && each.src)
        : scripts.find(({ src }) => src && stack.includes(src)))) ||
    scripts.find((each) => each.src && each.matches(SELF))
  );
}

const SELF = '[src*="care-widgets"][src*="loader.js"],[data-care-widgets]';
