import { css } from 'lit';

export const resultStyles = css`
  .total strong {
    display: block;
    font-size: 1.4em;
  }
  .scale svg {
    display: block;
    inline-size: 100%;
    max-inline-size: 36em;
    overflow: visible;
  }
  .scale .band {
    fill: var(--_raised);
    stroke: var(--_edge);
    stroke-width: 0.3;
  }
  .scale .own {
    fill: var(--_accent);
  }
  .scale .marker {
    fill: var(--_text);
  }
  .scale ol {
    margin: 0.5em 0;
    padding: 0;
    color: var(--_muted);
    font-size: max(0.9em, 13px);
    list-style: none;
  }
  .scale li.own {
    color: var(--_text);
    font-weight: 700;
  }
  .scale li.own::before {
    content: '▸ ';
  }
  .shifted li {
    margin-block: 0.4em;
  }
  .shifted b {
    display: block;
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(11em, 1fr));
    gap: 1em;
    max-inline-size: 30em;
  }
  .groups svg {
    display: block;
    inline-size: 100%;
    max-inline-size: 12em;
    margin-block-end: 0.4em;
    stroke-linecap: round;
    stroke-dasharray: 0 10;
    fill: none;
  }
  .ring {
    stroke: var(--_edge);
    stroke-width: 8;
  }
  .hole {
    stroke: var(--_surface);
    stroke-width: 6;
  }
  .dot {
    stroke: var(--_accent);
    stroke-width: 8;
  }
  .take .status {
    min-block-size: 1.5em;
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .scale .band {
      fill: Canvas;
      stroke: CanvasText;
    }
    .scale .own,
    .scale .marker {
      fill: CanvasText;
    }
    .ring,
    .dot {
      stroke: CanvasText;
    }
    .hole {
      stroke: Canvas;
    }
  }
  /* One page for the visit: all of the result as text, the crisis lines with their numbers. */
  @media print {
    :host {
      min-block-size: 0;
      line-height: 1.25;
    }
    main {
      display: none;
    }
    .paper {
      display: block;
      font-size: 9.5pt;
      white-space: pre-line;
    }
    .paper p {
      margin-block: 0.15em;
    }
    .paper > b,
    .stands-out {
      font-size: 1.15em;
      font-weight: 700;
    }
    .paper > p:last-of-type {
      font-size: 0.85em;
    }
    .sheet {
      break-before: page;
    }
  }
`;
