import { css } from "lit";
const decideStyles = css`
  .levels,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    align-items: center;
  }
  .buttons {
    gap: 0.6em;
  }
  .told:not(:empty) {
    padding-inline-start: 0.9em;
    border-inline-start: 0.25em solid var(--_accent);
  }
  .field {
    font-weight: 600;
  }
  textarea {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.4em;
    padding: 0.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font-family: inherit;
    font-weight: 400;
  }
  .buttons iframe {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    border: 0;
  }
  @media print {
    /* Where a browser prints the page instead of the frame, the sheet is at least in it. */
    .buttons iframe {
      position: static;
      inline-size: 100%;
      block-size: 60em;
    }
  }
`;
export {
  decideStyles
};
