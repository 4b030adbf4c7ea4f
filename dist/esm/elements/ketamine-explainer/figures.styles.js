import { css } from "lit";
const figureStyles = css`
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
    font-size: max(0.8em, 13px);
  }
  .axis span {
    white-space: nowrap;
  }
  .axis :last-child {
    justify-self: end;
  }
  @container (max-width: 25em) or (max-width: 350px) {
    .axis :nth-child(4) {
      visibility: hidden;
    }
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
    .burst,
    .receptor,
    .signal,
    .cell {
      stroke: CanvasText;
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
`;
export {
  figureStyles
};
