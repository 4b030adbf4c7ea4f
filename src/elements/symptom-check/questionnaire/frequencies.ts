import { html, nothing, type TemplateResult } from 'lit';
import type { Instrument } from '../../../content/types-of-words.js';
import { fill } from '../../../content/fill.js';
import { dots } from '../../../reading/icon-array.js';
import type { Inline } from '../../../content/inline.js';
import { filled, subtitle, type View } from './view.js';

/** The picture's sentence with its counts; nothing where a form has no such picture. */
export function frequencySentence({ session, words }: View): Inline | undefined {
  const { instrument } = session;
  return instrument.frequencies && filled(words.frequencies.sentence, valuesOf(instrument));
}

/**
 * What the cut-off would mean in whole people: of those at or above it, and of those below, how many would
 * have the illness. An example on the start, folded; nobody's own result. Words and picture come from one record.
 */
export function frequenciesView(view: View, sentence: unknown): TemplateResult | typeof nothing {
  const { instrument } = view.session;
  const { frequencies: say, start } = view.words;
  const { frequencies: counts } = instrument;
  if (!counts) return nothing;
  const values = valuesOf(instrument);
  const group = (words: string, ill: number, well: number): TemplateResult =>
    html`<div>
      ${dots(ill, ill + well)}
      <span>${fill(words, { ...values, count: ill, of: ill + well })}</span>
    </div>`;
  // Measured open: a page must not see by the frame's height whether somebody looked inside.
  return html`<details class="frequencies" ?open=${Boolean(view.scope)}>
    <summary>${start.about}</summary>
    ${subtitle(view, fill(say.title, values))}
    <p>${sentence}</p>
    <div class="groups">
      ${group(say.positive, counts.truePositive, counts.falsePositive)}
      ${group(say.negative, counts.falseNegative, counts.trueNegative)}
    </div>
    <p class="note">${say.howToRead}</p>
    <p>${fill(say.assumed, values)}</p>
  </details>`;
}

function valuesOf({ cutoff, frequencies }: Instrument): Readonly<Record<string, number>> {
  if (!frequencies) return {};
  const { people, truePositive, falsePositive, falseNegative, trueNegative } = frequencies;
  return {
    people,
    score: cutoff.score,
    truePositive,
    falseNegative,
    ill: truePositive + falseNegative,
    positive: truePositive + falsePositive,
    negative: falseNegative + trueNegative,
  };
}
