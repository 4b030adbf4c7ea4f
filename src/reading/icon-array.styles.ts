import { css } from 'lit';

/** Figures, and the dots of an icon array. */
export const iconArrayStyles = css`
  figure {
    margin-block: 1.25em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  figcaption {
    font-weight: 600;
  }
  svg {
    display: block;
    inline-size: 100%;
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    gap: 1.5em;
    align-items: end;
    margin-block: 1em;
  }
  .groups svg {
    max-inline-size: 14em;
    margin-block: 0.5em;
  }
  .groups strong {
    display: block;
  }
  .groups b {
    font-size: 1.4em;
  }
  .ring,
  .hole,
  .dot {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 7.5;
    stroke-linecap: round;
    stroke-dasharray: 0 10;
  }
  .hole {
    stroke: var(--_surface);
    stroke-width: 5.5;
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(7em, 1fr) 3fr;
    gap: 0.25em 1em;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_line);
  }
  @container (max-width: 30em) or (max-width: 420px) {
    dl > div {
      display: block;
    }
  }
  dt {
    font-weight: 600;
  }
  dd {
    grid-column: 2;
    margin: 0;
  }
  .icon-array dd + dd,
  .finding dd + dd {
    display: list-item;
    margin-inline-start: 1.2em;
  }
  figure summary {
    color: var(--_accent);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.5em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    hyphens: auto;
  }
  @media (forced-colors: active) {
    .ring,
    .dot {
      stroke: CanvasText;
    }
    .hole {
      stroke: Canvas;
    }
  }
  @media print {
    svg * {
      print-color-adjust: exact;
    }
  }
`;
