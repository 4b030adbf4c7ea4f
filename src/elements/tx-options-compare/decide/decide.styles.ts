import { css } from 'lit';

export const decideStyles = css`
  .decide fieldset {
    min-inline-size: 0;
    margin: 1em 0;
    padding: 0;
    border: 0;
  }
  .decide legend {
    padding: 0;
    font-weight: 600;
  }
  .hint {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .levels,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.5em;
  }
  .choice {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.25em 0.9em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_raised);
  }
  .choice input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .decide button:not([part='term']) {
    min-block-size: 2.75em;
    padding: 0.25em 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font-weight: 600;
  }
  .told:not(:empty) {
    padding-inline-start: 0.9em;
    border-inline-start: 0.25em solid var(--_accent);
  }
  .field span {
    display: block;
    font-weight: 600;
  }
  textarea {
    inline-size: 100%;
    padding: 0.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
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
