import { css } from "lit";
const layoutStyles = css`
  details.section {
    border-block-start: 1px solid var(--_line);
  }
  details.section > div {
    padding: 0 0.5em 1em;
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
  @media print {
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
    details.section {
      break-inside: auto;
    }
  }
  @media (forced-colors: active) {
    [role='tab'][aria-selected='true'] {
      border-color: Highlight;
    }
  }
`;
export {
  layoutStyles
};
