import Quill from 'quill';
import { editorWays } from '../editor.mjs';

export const ways = editorWays((place) => {
  const quill = new Quill(place, { theme: 'snow', modules: { toolbar: false } });
  return {
    editable: quill.root,
    focus: () => quill.setSelection(0, 0),
    set: (html) => quill.clipboard.dangerouslyPasteHTML(html),
    get: () => quill.root.innerHTML,
  };
});
