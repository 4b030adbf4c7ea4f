import DOMPurify from 'dompurify';

export const ways = { filter: (html) => DOMPurify.sanitize(html) };
