/**
 * Puts text on the clipboard; of links both flavors, so that a visual editor gets links and a field gets
 * the address. Gives back how far it came: `copied`, or `selected` where the reader has to press a key.
 *
 * @param {{text: string, html?: string}} what
 * @param {Element} [shown] where a reader can select it
 */
export async function copy({ text, html }, shown) {
  try {
    if (html) {
      const flavor = (type, data) => [type, new Blob([data], { type })];
      const both = [flavor('text/html', html), flavor('text/plain', text)];
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(both))]);
    } else await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return copyOld(shown);
  }
}

/** Without a secure address, or where the browser refuses: what is selected, as the menu would. */
function copyOld(shown) {
  if (!shown) return 'selected';
  const button = /** @type {HTMLElement} */ (document.activeElement);
  select(shown);
  if (!document.execCommand('copy')) return 'selected';
  button.focus();
  return 'copied';
}

function select(shown) {
  if (shown instanceof HTMLTextAreaElement) {
    shown.focus();
    shown.select();
    return;
  }
  getSelection().selectAllChildren(shown);
}

export const SAID = {
  copied: 'Copied. Now paste it.',
  selected: 'Your browser did not let us copy. The text is selected: press Ctrl+C; on a Mac, ⌘C.',
};
