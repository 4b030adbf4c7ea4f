import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { editorWays } from '../editor.mjs';

export const ways = editorWays((element) => {
  const editor = new Editor({ element, extensions: [StarterKit] });
  return {
    editable: editor.view.dom,
    set: (html) => editor.commands.setContent(html),
    get: () => editor.getHTML(),
    close: () => editor.destroy(),
  };
});
