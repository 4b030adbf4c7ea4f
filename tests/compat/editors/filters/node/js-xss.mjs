import { filterXSS } from 'xss';

export const ways = { filter: (html) => filterXSS(html) };
