import { css } from "lit";
const layoutStyles = css`
  details.section {
    border-block-start: 1px solid var(--_line);
  }
  details.section > div {
    padding: 0 0.5em 1em;
  }
  summary {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.5em;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--_accent);
    border-width: 0 0.15em 0.15em 0;
    transform: rotate(-45deg);
    transition: transform 0.15s;
  }
  :host(:dir(rtl)) summary::before {
    transform: rotate(135deg);
  }
  [open] > summary::before {
    transform: rotate(45deg);
  }
  summary > * {
    margin: 0;
  }
  .tabs {
    display: grid;
    grid-template-columns: minmax(12em, 1fr) 3fr;
    gap: 1.5em;
    margin-block-start: 1.5em;
  }
  [role='tablist'] {
    display: flex;
    flex-direction: column;
  }
  [role='tab'] {
    min-block-size: 2.75em;
    padding: 0.4em 0.75em;
    border: 0;
    border-inline-start: 0.25em solid var(--_line);
    background: none;
    text-align: start;
  }
  [role='tab'][aria-selected='true'] {
    border-color: var(--_accent);
    background: var(--_raised);
    font-weight: 600;
  }
  fieldset {
    min-inline-size: 0;
    margin: 1em 0;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  legend {
    padding-inline: 0.25em;
    font-weight: 600;
  }
  .choice {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    min-block-size: 2.75em;
    padding-block: 0.6em;
  }
  .choice input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
    transform: translateY(0.2em);
  }
  @media print {
    article {
      max-inline-size: none;
      padding: 0;
    }
    [part='button'],
    nav,
    .back,
    .definition,
    [role='tablist'] {
      display: none !important;
    }
    .tabs {
      display: block;
    }
    .off {
      display: block !important;
      content-visibility: visible !important;
    }
    section,
    details.section {
      break-inside: auto;
    }
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }
    li,
    figure {
      break-inside: avoid;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
  }
  @media (forced-colors: active) {
    [role='tab'][aria-selected='true'] {
      border-color: Highlight;
    }
    summary::before {
      border-color: CanvasText;
    }
  }
`;
export {
  layoutStyles
};
