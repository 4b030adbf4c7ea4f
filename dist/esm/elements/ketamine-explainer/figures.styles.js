import { css } from "lit";
const figureStyles = css`
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
  @container (max-width: 30em) {
    dl > div {
      display: block;
    }
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0;
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
  }
  .onset ul {
    padding: 0;
    list-style: none;
  }
  .own {
    font-weight: 600;
  }
  .onset svg {
    block-size: 1em;
  }
  .grid {
    stroke: var(--_line);
    vector-effect: non-scaling-stroke;
  }
  .bar {
    fill: var(--_edge);
  }
  .own .bar {
    fill: var(--_accent);
  }
  .axis {
    /* An hour, a day, a week, a month, a year on the scale of onset-chart.ts. */
    display: grid;
    grid-template-columns: 35fr 21.4fr 16fr 27.6fr 0;
    color: var(--_muted);
    font-size: 0.8em;
  }
  .axis span {
    white-space: nowrap;
  }
  .axis :last-child {
    justify-self: end;
  }
  .synapse svg {
    max-inline-size: 26em;
  }
  .cell {
    fill: var(--_raised);
    stroke: var(--_edge);
    stroke-width: 2;
  }
  .burst {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 9;
    stroke-linecap: round;
  }
  .receptor {
    fill: none;
    stroke: var(--_text);
    stroke-width: 9;
    stroke-linecap: round;
  }
  .ketamine {
    fill: var(--_alert);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .signal {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2;
  }
  .mark {
    fill: var(--_text);
  }
  .mark-number {
    fill: var(--_surface);
    font-size: 15px;
    font-weight: 700;
    text-anchor: middle;
  }
  @media (forced-colors: active) {
    .ring,
    .dot,
    .burst,
    .receptor,
    .signal,
    .cell {
      stroke: CanvasText;
    }
    .hole {
      stroke: Canvas;
    }
    .bar,
    .mark {
      fill: CanvasText;
    }
    .cell {
      fill: Canvas;
    }
    .ketamine {
      fill: Highlight;
    }
    .mark-number {
      fill: Canvas;
    }
  }
  @media print {
    svg * {
      print-color-adjust: exact;
    }
  }
`;
export {
  figureStyles
};
