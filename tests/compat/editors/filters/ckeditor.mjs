import { Bold, Italic } from '@ckeditor/ckeditor5-basic-styles';
import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Heading } from '@ckeditor/ckeditor5-heading';
import { AutoLink, Link } from '@ckeditor/ckeditor5-link';
import { List } from '@ckeditor/ckeditor5-list';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { editorWays } from './editor.mjs';

const USUAL = [AutoLink, Bold, Essentials, Heading, Italic, Link, List, Paragraph];

export const ckeditorWays = ({ plugins = [], ...more } = {}) =>
  editorWays(async (place) => {
    const editor = await ClassicEditor.create(place, {
      licenseKey: 'GPL',
      plugins: [...USUAL, ...plugins],
      ...more,
    });
    return {
      editable: editor.ui.getEditableElement(),
      set: (html) => editor.setData(html),
      get: () => editor.getData(),
      close: () => editor.destroy(),
    };
  });
