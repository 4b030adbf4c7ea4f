import { html, svg, type TemplateResult } from 'lit';
import { fill } from '../../../content/fill.js';
import { bandOf, maxOf } from '../score.js';
import { bandLabel } from '../summary.js';
import type { View } from './view.js';

/** Width of the drawing in its own units. */
const WIDTH = 100;
/** Room between two bands. */
const GAP = 0.8;

/**
 * The bands side by side with a marker at the total. Shape and words carry it, not color: the
 * marker is a triangle, the band it points to is filled, and the list below marks the same one.
 */
export function scaleView(view: View, total: number): TemplateResult {
  const { session, words } = view;
  const { instrument } = session;
  const max = maxOf(instrument);
  const unit = WIDTH / (max + 1);
  const own = bandOf(instrument, total);
  const band = bandLabel(instrument, total, words);
  const said = fill(words.result.scale, { total, min: 0, max, band });
  const at = (total + 0.5) * unit;
  return html`<div class="scale">
    <svg viewBox="0 0 100 12" role="img" aria-label=${said}>
      ${instrument.bands.map(
        ({ id, min, max: end }) =>
          svg`<rect class=${id === own.id ? 'own' : 'band'} x=${min * unit} y="5"
            width=${(end - min + 1) * unit - GAP} height="6" rx="1"></rect>`,
      )}
      <path class="marker" d="M${at - 2} 0h4l-2 4z"></path>
    </svg>
    <ol aria-hidden="true">
      ${instrument.bands.map(
        ({ id, max: end }) =>
          html`<li class=${id === own.id ? 'own' : ''}>${bandLabel(instrument, end, words)}</li>`,
      )}
    </ol>
  </div>`;
}
