import { html } from 'lit';
import { anew } from '../core/anew.js';
import { piecesOf, type Inline } from '../content/inline.js';

/** What the inline forms need from their widget. */
export interface InlineContext {
  /** The number of a reference in the list; counts from 1. */
  readonly referenceNumber: (id: string) => number;
  /** Glossary entries by id. */
  readonly glossary: Readonly<
    Record<string, { readonly term: string; readonly definition: Inline }>
  >;
  /** Said before a reference's number, for those who only hear the link. */
  readonly sourceLabel: string;
}

/** The same from a widget's words and the numbers that it gave its references. */
export function inlineContext(
  { glossary, ui }: Pick<InlineContext, 'glossary'> & { readonly ui: { readonly source: string } },
  numbers: ReadonlyMap<string, number>,
): InlineContext {
  return {
    glossary,
    referenceNumber: (id) => numbers.get(id) ?? 0,
    sourceLabel: ui.source,
  };
}

/**
 * Parsed words as a template: citations as numbered links, terms as buttons with their definition
 * right behind them. GlossaryController and ReferencesController give both their behavior.
 */
export function inlineView(words: Inline, context: InlineContext): unknown {
  if (typeof words === 'string') return words;
  return piecesOf(words).map((piece) => {
    if (typeof piece === 'string') return piece;
    return 'cite' in piece ? citations(piece.cite, context) : term(piece.term, piece.text, context);
  });
}

/** Numbered links to references. */
export function citations(
  ids: readonly string[],
  { referenceNumber, sourceLabel }: Pick<InlineContext, 'referenceNumber' | 'sourceLabel'>,
): unknown {
  return ids.map((id, index) => {
    const number = referenceNumber(id);
    // A label: hidden words beside the number are read without the space between them.
    const link = anew(
      html`<a
        class="cite"
        part="citation"
        href="#ref-${id}"
        data-ref=${id}
        aria-label="${sourceLabel} ${number}"
        >${number}</a
      >`,
      id,
      number,
    );
    // Copied or without styles, 1 and 2 would be 12.
    return index ? [' ', link] : link;
  });
}

function term(id: string, text: string | undefined, { glossary }: InlineContext): unknown {
  const entry = glossary[id];
  if (!entry) return text;
  // No white space inside: it would show as a gap before the next word or full stop.
  return html`<span class="term"
    ><button type="button" aria-expanded="false" part="term">${text ?? entry.term}</button
    ><span class="definition" part="definition"
      ><b>${entry.term}:</b> ${entry.definition}</span
    ></span
  >`;
}
