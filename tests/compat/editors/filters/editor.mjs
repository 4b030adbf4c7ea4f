/**
 * The three ways into an editor. `open` puts one on the page and gives back its `editable` element,
 * `set` and `get` for its HTML, and `close`.
 */
export function editorWays(open) {
  const use = async (act) => {
    const place = document.createElement('div');
    document.body.append(place);
    const editor = await open(place);
    await act(editor);
    const html = await settled(editor);
    await editor.close?.();
    place.remove();
    return html;
  };
  return {
    code: (html) => use((editor) => editor.set(html)),
    'rich paste': ({ html, text }) => use((editor) => paste(editor, { html, text })),
    'plain paste': (text) => use((editor) => paste(editor, { text })),
  };
}

/** Editors take what was pasted over in their own time: what stays the same from one look to the next. */
async function settled(editor) {
  let html = await editor.get();
  for (let look = 0; look < 20; look++) {
    await new Promise((done) => setTimeout(done, 50));
    const before = html;
    html = await editor.get();
    if (html === before && /href|[\w/]{9}/.test(html)) break;
  }
  return html;
}

/** A paste as a browser does it, event by event; what a script's events don't do by themselves is done here. */
async function paste({ editable, focus }, { html, text }) {
  if (focus) await focus();
  else editable.focus();
  const data = new DataTransfer();
  if (html) data.setData('text/html', html);
  data.setData('text/plain', text);
  const usual = { bubbles: true, cancelable: true };
  const pasted = new ClipboardEvent('paste', { clipboardData: data, ...usual });
  if (!editable.dispatchEvent(pasted)) return;
  const input = { inputType: 'insertFromPaste', dataTransfer: data, ...usual };
  if (!editable.dispatchEvent(new InputEvent('beforeinput', input))) return;
  // Nobody took it over: it goes where the selection is, which may be elsewhere by now.
  if (html) throw new Error('The editor left rich text to the browser.');
  editable.ownerDocument.execCommand('insertText', false, text);
}
