import { readdirSync } from 'node:fs';

/** The folder of the site, which `npm run site` builds. */
export const SITE = 'demo/dist';

/** The paths of its own pages in it, without those that ship. */
export const pages = readdirSync(SITE, { recursive: true }).filter(
  (path) => path.endsWith('.html') && !path.startsWith('dist'),
);
