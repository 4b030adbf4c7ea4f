/** With its HTML support allowing everything. */
import { GeneralHtmlSupport } from '@ckeditor/ckeditor5-html-support';
import { ckeditorWays } from '../ckeditor.mjs';

export const ways = ckeditorWays({
  plugins: [GeneralHtmlSupport],
  htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] },
});
