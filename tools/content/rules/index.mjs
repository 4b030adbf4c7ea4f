import balance from './balance.mjs';
import basis from './basis.mjs';
import cellNumbers from './cell-numbers.mjs';
import citations from './citations.mjs';
import comparisons from './comparisons.mjs';
import crisisHelp from './crisis-help.mjs';
import crisisLines from './crisis-lines.mjs';
import dates from './dates.mjs';
import decision from './decision.mjs';
import due from './due.mjs';
import falseReferences from './false-references.mjs';
import findings from './findings.mjs';
import inlineForms from './inline-forms.mjs';
import numbers from './numbers.mjs';
import instruments from './instruments.mjs';
import options from './options.mjs';
import outline from './outline.mjs';
import pairs from './pairs.mjs';
import parity from './parity.mjs';
import passiveVoice from './passive-voice.mjs';
import phrases from '../../../src/content/rules/phrases.mjs';
import press3 from './press-3.mjs';
import readingEase from './reading-ease.mjs';
import readingLevel from './reading-level.mjs';
import references from './references.mjs';
import resolves from './resolves.mjs';
import reviewClaims from '../../../src/content/rules/review-claims.mjs';
import safety from './safety.mjs';
import schema from './schema.mjs';
import sentenceLength from '../../../src/content/rules/sentence-length.mjs';
import sources from './sources.mjs';
import traits from './traits.mjs';
import translation from './translation.mjs';
import uniqueIds from './unique-ids.mjs';
import unused from './unused.mjs';

/** The shape of the files. The other rules may trust it, so nothing else runs while it fails. */
export const shape = [schema];

/** What a schema can't say: ids and sources, facts, dates, languages, wording. */
export const rules = [
  safety,
  resolves,
  inlineForms,
  outline,
  instruments,
  uniqueIds,
  sources,
  basis,
  citations,
  cellNumbers,
  references,
  falseReferences,
  findings,
  comparisons,
  pairs,
  options,
  traits,
  balance,
  crisisLines,
  crisisHelp,
  press3,
  dates,
  due,
  parity,
  translation,
  reviewClaims,
  numbers,
  readingLevel,
  readingEase,
  sentenceLength,
  passiveVoice,
  decision,
  phrases,
  unused,
];
