/**
 * Holds the content against its rules (scripts/content-rules): `npm run check:content`. What is
 * past its review date only warns here, so that an old clone still passes.
 */
import { main } from './content-rules/lib/main.mjs';

await main({ release: false });
