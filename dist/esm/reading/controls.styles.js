import { css } from "lit";
const controlStyles = css`
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
  fieldset {
    min-inline-size: 0;
    margin: 1em 0;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  /* Inside its box: a long question of several lines would stand on the border. */
  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0 0 0.4em;
    font-weight: 600;
  }
  legend + * {
    clear: both;
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
  @media (forced-colors: active) {
    summary::before {
      border-color: CanvasText;
    }
  }
`;
export {
  controlStyles
};
