import { css } from "lit";
const termStyles = css`
  p,
  li,
  figcaption {
    position: relative;
  }
  .term button {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    text-decoration: underline dotted var(--_accent) 0.1em;
    text-underline-offset: 0.25em;
  }
  .definition {
    display: none;
    position: absolute;
    z-index: 1;
    inset-inline: 0;
    max-inline-size: 30em;
    margin-block-start: 1.6em;
    padding: 0.75em 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_text);
    font-size: 1em;
    font-weight: 400;
    box-shadow: 0 0.25em 1em #0003;
  }
  [aria-expanded='true'] + .definition {
    display: block;
  }
`;
export {
  termStyles
};
