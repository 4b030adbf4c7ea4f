import MarkdownIt from 'markdown-it';

const usual = new MarkdownIt();
const open = new MarkdownIt({ html: true, linkify: true });

export const ways = {
  markdown: (text) => usual.render(text),
  'markdown with HTML': (text) => open.render(text),
};
