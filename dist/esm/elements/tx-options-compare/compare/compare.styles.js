import { css } from "lit";
const compareStyles = css`
  .scroll {
    /* A cut column at the edge says that there are more. */
    --_shown: 2.3;
    max-block-size: max(24em, 85vh);
    overflow: auto;
    /* What takes the focus comes up beside the parts that stick, not under them. */
    scroll-padding-block-start: 5em;
    scroll-padding-inline-start: 11em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  @container (min-width: 62em) and (min-width: 868px) {
    .scroll {
      --_shown: 3.5;
    }
  }
  @container (min-width: 76em) and (min-width: 1064px) {
    .scroll {
      --_shown: 4.5;
    }
  }
  .scroll > table {
    min-inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }
  caption {
    padding: 0.75em;
    font-weight: 600;
    text-align: start;
  }
  .scroll > table > * > tr > * {
    position: relative;
    min-inline-size: calc((100cqi - 12.5em) / var(--_shown));
    padding: 0.75em;
  }
  .scroll > table > * > tr > th {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    inline-size: 10em;
    min-inline-size: 10em;
    border-inline-end: 1px solid var(--_line);
    background: linear-gradient(var(--_raised), var(--_raised)) Canvas;
  }
  .scroll > table > thead th {
    inset-block-start: 0;
    inset-inline-start: auto;
    z-index: 3;
    vertical-align: bottom;
  }
  .scroll > table > thead th:first-child {
    inset-inline-start: 0;
    z-index: 4;
  }
  th > div {
    position: sticky;
    inset-block-start: 5em;
  }
  .pick {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.75em;
  }
  .pick label {
    font-weight: 600;
  }
  select {
    display: block;
    /* WebKit counts a long entry as sticking out. */
    contain: paint;
    inline-size: 100%;
    min-block-size: 2.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font-family: inherit;
    font-weight: 400;
  }
  .large {
    font-size: 1.5em;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(0, 1fr));
    gap: 0.75em;
  }
  /* Large words need more room than half a phone has. */
  .large .pair {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
  }
  .pair > div {
    display: block;
    padding: 0.5em 0;
    hyphens: auto;
  }
  .pair dd {
    position: relative;
  }
  .pair > div > dt {
    color: var(--_muted);
    font-size: max(0.875em, 13px);
  }
  .pair > div > dt::first-letter {
    text-transform: uppercase;
  }
  .finding {
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px dashed var(--_line);
  }
  .finding dl > div {
    display: block;
    padding: 0;
    border: 0;
  }
  .finding dl {
    color: var(--_muted);
    font-size: max(0.875em, 13px);
  }
  .finding dt,
  .finding dd {
    display: inline;
  }
  .finding dt::after {
    content: ': ';
  }
  .finding figure {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .finding .groups {
    grid-template-columns: repeat(auto-fit, minmax(min(6em, 100%), 1fr));
    gap: 0.75em;
    font-size: max(0.875em, 13px);
  }
  @media (forced-colors: active) {
    .scroll > table > * > tr > th {
      background: Canvas;
    }
  }
  @media print {
    .scroll {
      max-block-size: none;
      overflow: visible;
      border: 0;
    }
    /* Of what a picture shows the sentence has every number; opened, each fills pages. */
    .finding details,
    .scroll > table > thead,
    .picker,
    .pick {
      display: none;
    }
    .scroll > table,
    .scroll > table > caption,
    .scroll > table > tbody {
      display: block;
    }
    .scroll > table > tbody > tr {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(14em, 1fr));
    }
    .scroll > table > tbody > tr > th {
      grid-column: 1 / -1;
      position: static;
      inline-size: auto;
      break-after: avoid;
      border: 0;
    }
    .scroll > table > tbody > tr > td {
      inline-size: auto;
      min-inline-size: 0;
    }
    [data-option]::before {
      content: attr(data-option);
      display: block;
      font-weight: 600;
    }
  }
`;
export {
  compareStyles
};
