import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/plugins/autolink';
import 'tinymce/plugins/code';
import 'tinymce/plugins/link';
import 'tinymce/plugins/lists';
import { editorWays } from '../editor.mjs';

export const ways = editorWays(async (target) => {
  const [editor] = await tinymce.init({
    target,
    license_key: 'gpl',
    plugins: 'autolink code link lists',
    skin: false,
    content_css: false,
    promotion: false,
    // As content systems have it: else an address on the same server is made relative to the editor's page.
    convert_urls: false,
  });
  return {
    editable: editor.getBody(),
    set: (html) => editor.setContent(html),
    get: () => editor.getContent(),
    close: () => editor.remove(),
  };
});
