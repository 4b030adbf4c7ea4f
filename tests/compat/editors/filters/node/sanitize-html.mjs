import sanitize from 'sanitize-html';

export const ways = { filter: (html) => sanitize(html) };
