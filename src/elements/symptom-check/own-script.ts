/** The built file's own address; stands in for frame-script.ts there. */
const current = document.currentScript;

// A module script has no currentScript, and a file that runs as both can't say import.meta.
const running =
  current instanceof HTMLScriptElement
    ? current.src
    : /(?:https?|file):\/\/[^\s()]+?(?=(?::\d+){1,2}(?:[\s)]|$))/.exec(
        new Error().stack ?? '',
      )?.[0];

/** Undefined where the file was put into the page itself, so that it has no address. */
export function frameScript(): string | undefined {
  const page = document.baseURI.replace(/#.*/, '');
  return running && running !== page && running !== location.href ? running : undefined;
}
