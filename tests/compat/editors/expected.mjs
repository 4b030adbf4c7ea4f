/**
 * What a visitor gets of each form after each filter and editor, before the loader has run and after: the
 * words are those of judge.mjs. A new filter gets a row here, a changed one a changed row, once somebody
 * has looked at it: the first form must stay without code.
 */
const UP = 'links → up';
/** The phone link is not in a paragraph with the other one, and so stays beside the widget. */
const BESIDE = 'links → up + phone link';
const TYPED = 'address → up';
const LINKED = 'page link → up';
const CODE = 'number, address + code → number, address + code';
const CODE_OF_FRAME = 'address + code → address + code';
/** Among words a link stays a link. */
const LINK_IN_CODE = 'number, page link + code → number, page link + code';
const FRAME = 'frame → frame';
const LOST = 'lost → lost';

export const EXPECTED = {
  'angular, filter': {
    link: UP,
    address: TYPED,
    element: BESIDE,
    classes: 'links → up without options',
    frame: LOST,
    'link in Spanish': UP,
  },
  'ckeditor5, code': {
    link: UP,
    address: TYPED,
    element: UP,
    classes: UP,
    frame: LOST,
    'link in Spanish': UP,
  },
  'ckeditor5, plain paste': {
    link: TYPED,
    address: TYPED,
    markdown: CODE,
    element: CODE,
    classes: CODE,
    frame: CODE_OF_FRAME,
    'link in Spanish': TYPED,
  },
  'ckeditor5, rich paste': {
    link: UP,
    'link in Spanish': UP,
  },
  'ckeditor5-html, code': {
    link: UP,
    address: TYPED,
    element: UP,
    classes: UP,
    frame: FRAME,
    'link in Spanish': UP,
  },
  'ckeditor5-html, plain paste': {
    link: TYPED,
    address: TYPED,
    markdown: CODE,
    element: CODE,
    classes: CODE,
    frame: CODE_OF_FRAME,
    'link in Spanish': TYPED,
  },
  'ckeditor5-html, rich paste': {
    link: UP,
    'link in Spanish': UP,
  },
  'dompurify, filter': {
    link: UP,
    address: TYPED,
    element: BESIDE,
    classes: UP,
    frame: LOST,
    'link in Spanish': UP,
  },
  'js-xss, filter': {
    link: UP,
    address: TYPED,
    element: 'links + code → up + phone link + code',
    classes: UP,
    frame: CODE_OF_FRAME,
    'link in Spanish': BESIDE,
  },
  'markdown-it, markdown': {
    link: TYPED,
    address: TYPED,
    markdown: UP,
    element: CODE,
    classes: CODE,
    frame: CODE_OF_FRAME,
    'link in Spanish': TYPED,
  },
  'markdown-it, markdown with HTML': {
    link: LINKED,
    address: LINKED,
    markdown: UP,
    element: UP,
    classes: UP,
    frame: FRAME,
    'link in Spanish': LINKED,
  },
  'quill, code': {
    link: UP,
    address: TYPED,
    element: UP,
    classes: UP,
    frame: FRAME,
    'link in Spanish': UP,
  },
  'quill, plain paste': {
    link: TYPED,
    address: TYPED,
    markdown: CODE,
    element: CODE,
    classes: CODE,
    frame: CODE_OF_FRAME,
    'link in Spanish': TYPED,
  },
  'quill, rich paste': {
    link: UP,
    'link in Spanish': UP,
  },
  'rehype-sanitize, filter': {
    link: 'number, page link → up',
    address: TYPED,
    element: 'number, page link → up',
    classes: 'number, page link → up',
    frame: LOST,
    'link in Spanish': 'number, page link → up',
  },
  'sanitize-html, filter': {
    link: UP,
    address: TYPED,
    element: BESIDE,
    classes: UP,
    frame: LOST,
    'link in Spanish': BESIDE,
  },
  'set-html, filter': {
    link: UP,
    address: TYPED,
    element: LOST,
    classes: UP,
    frame: LOST,
    'link in Spanish': UP,
  },
  'tinymce, code': {
    link: UP,
    address: TYPED,
    element: UP,
    classes: UP,
    frame: 'dead frame → dead frame',
    'link in Spanish': UP,
  },
  'tinymce, plain paste': {
    link: TYPED,
    address: TYPED,
    markdown: CODE,
    element: CODE,
    classes: CODE,
    frame: CODE_OF_FRAME,
    'link in Spanish': TYPED,
  },
  'tinymce, rich paste': {
    link: UP,
    'link in Spanish': UP,
  },
  'tiptap, code': {
    link: UP,
    address: TYPED,
    element: UP,
    classes: UP,
    frame: LOST,
    'link in Spanish': UP,
  },
  'tiptap, plain paste': {
    link: LINKED,
    address: LINKED,
    markdown: LINK_IN_CODE,
    element: LINK_IN_CODE,
    classes: LINK_IN_CODE,
    frame: 'page link + code → page link + code',
    'link in Spanish': LINKED,
  },
  'tiptap, rich paste': {
    link: UP,
    'link in Spanish': UP,
  },
  'trix, code': {
    link: UP,
    address: TYPED,
    element: UP,
    classes: UP,
    frame: LOST,
    'link in Spanish': UP,
  },
  'trix, plain paste': {
    link: TYPED,
    address: TYPED,
    markdown: CODE,
    element: CODE,
    classes: CODE,
    frame: CODE_OF_FRAME,
    'link in Spanish': TYPED,
  },
  'trix, rich paste': {
    link: UP,
    'link in Spanish': UP,
  },
};
