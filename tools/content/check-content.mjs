/**
 * Holds the content against its rules (tools/content/rules): `npm run check:content`. What is
 * past its review date only warns here, so that an old clone still passes.
 */
import { main } from './rules/lib/main.mjs';

await main({ release: false });
