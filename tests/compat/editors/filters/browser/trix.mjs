import 'trix';
import { editorWays } from '../editor.mjs';

export const ways = editorWays(async (place) => {
  const editable = document.createElement('trix-editor');
  const ready = new Promise((done) => {
    editable.addEventListener('trix-initialize', done, { once: true });
  });
  place.append(editable);
  await ready;
  return {
    editable,
    set: (html) => editable.editor.loadHTML(html),
    get: () => editable.value,
  };
});
