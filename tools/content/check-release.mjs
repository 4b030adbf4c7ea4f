/** The same as check-content.mjs, but what is past its review date fails: `npm run check:release`. */
import { main } from './rules/lib/main.mjs';

await main({ release: true });
