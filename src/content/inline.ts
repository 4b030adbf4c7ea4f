/**
 * The two inline forms that content strings may hold, and their parser. The content build parses
 * every string once; the same function parses the strings of a clinic's override at run time.
 */

/** One or more reference ids that support the words before it. */
export interface Citation {
  readonly cite: readonly string[];
}

/** A glossary term. Without `text` the term's own name is shown. */
export interface Term {
  readonly term: string;
  readonly text?: string;
}

export type Piece = string | Citation | Term;

/** Parsed words: a plain string where no inline form occurs. */
export type Inline = string | readonly Piece[];

const FORMS = /\[@([^\]]+)\]|\[\[([^\]|]+)(?:\|([^\]]+))?\]\]/g;

/** Splits `[@id; @id]` and `[[id|text]]` from the words around them. Never throws. */
export function parseInline(source: string): Inline {
  const pieces: Piece[] = [];
  let end = 0;
  const keepWords = (until: number): void => {
    // A citation follows its sentence without a gap: the number hangs on the last word.
    const words = source.slice(end, until);
    if (words) pieces.push(words);
  };
  for (const match of source.matchAll(FORMS)) {
    const [form, ids, term, text] = match;
    keepWords(match.index);
    if (ids) pieces.push({ cite: ids.split(';').map((id) => id.trim().replace(/^@/, '')) });
    else if (term) pieces.push(text ? { term, text } : { term });
    end = match.index + form.length;
  }
  if (!end) return source;
  keepWords(source.length);
  return pieces.map((piece, index) => {
    const next = pieces[index + 1];
    return typeof piece === 'string' && typeof next === 'object' && 'cite' in next
      ? piece.trimEnd()
      : piece;
  });
}

/** The pieces of parsed words, also where they are one plain string. */
export function piecesOf(words: Inline): readonly Piece[] {
  return typeof words === 'string' ? [words] : words;
}

/** The words alone, as a reader without links sees them: citations left out, terms by their name. */
export function plainText(words: Inline, termName: (id: string) => string): string {
  return piecesOf(words)
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return 'term' in piece ? (piece.text ?? termName(piece.term)) : '';
    })
    .join('');
}
