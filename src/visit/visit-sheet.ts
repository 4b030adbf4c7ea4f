/**
 * A visit sheet as plain data. Print, copy and file all come from it, and `<symptom-check>` takes it in
 * as it is, so that two widgets can meet on paper without knowing each other.
 */
import { css, html, nothing, type TemplateResult } from 'lit';
import { warn } from '../core/warn.js';

export interface VisitSheet {
  readonly title: string;
  /** Language of its words, BCP 47. */
  readonly language?: string | undefined;
  readonly sections: readonly SheetSection[];
}

export interface SheetSection {
  readonly title?: string | undefined;
  /** An empty line is room to write. */
  readonly lines: readonly string[];
}

/** The sheet for reading in a note or a file. */
export function sheetText({ title, sections }: VisitSheet): string {
  const parts = sections.map(({ title: head, lines }) =>
    [...(head ? [head] : []), ...lines.map((line) => `${head ? '- ' : ''}${line || RULE}`)].join(
      '\n',
    ),
  );
  return [title, ...parts].join('\n\n');
}

const RULE = '_'.repeat(60);

/** The same on paper. */
export function sheetView({ title, language, sections }: VisitSheet): TemplateResult {
  return html`<article class="sheet" lang=${language ?? nothing} dir="auto">
    <h1>${title}</h1>
    ${sections.map(
      ({ title: head, lines }) =>
        html`${head ? html`<h2>${head}</h2>` : nothing}
          <ul class=${head ? '' : 'plain'}>
            ${lines.map((line) => html`<li class=${line ? '' : 'room'}>${lineView(line)}</li>`)}
          </ul>`,
    )}
  </article>`;
}

/** The first of several lines is the head of the others. */
function lineView(line: string): unknown {
  const [first, ...others] = line.split('\n');
  return others.length
    ? html`<b>${first}</b>${others.map((each) => html`<div>${each}</div>`)}`
    : line;
}

/** For black ink on white paper, whatever the page looks like. */
export const sheetStyles = css`
  .sheet {
    color: #000;
    font:
      10pt/1.3 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
    white-space: normal;
  }
  .sheet h1 {
    margin: 0;
    font-size: 1.5em;
  }
  .sheet h2 {
    margin: 0.7em 0 0.2em;
    border-bottom: 1px solid;
    font-size: 1.1em;
    break-after: avoid;
  }
  .sheet ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .sheet .plain {
    margin-top: 0.6em;
    padding: 0;
    list-style: none;
  }
  .sheet li {
    margin-bottom: 0.15em;
    break-inside: avoid;
  }
  .sheet .room {
    height: 1.9em;
    border-bottom: 1px solid #888;
    list-style: none;
  }
`;

/** The sheet that a page handed in, copied; undefined, with a warning, where it is no such thing. */
export function readSheet(host: Element, value: unknown): VisitSheet | undefined {
  if (value === undefined || value === null) return undefined;
  const { title, language, sections } = value as Partial<VisitSheet>;
  if (isText(title) && isText(language ?? '') && Array.isArray(sections) && sections.every(isPart))
    return { title, language, sections };
  warn(host, 'visitSheet must be { title, sections: [{ title, lines }] }, all text. Ignored.');
  return undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string';

function isPart(value: unknown): value is SheetSection {
  const { title, lines } = (value ?? {}) as Partial<SheetSection>;
  return isText(title ?? '') && Array.isArray(lines) && lines.every(isText);
}
