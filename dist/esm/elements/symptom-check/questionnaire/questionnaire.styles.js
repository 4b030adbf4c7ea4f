import { css } from "lit";
const styles = css`
  :host {
    position: relative;
    min-block-size: 100vh;
    container-type: inline-size;
    background: var(--_surface);
  }
  .screen {
    padding: 1.25em;
  }
  h3,
  h4,
  h5,
  h6 {
    margin-block: 0 0.5em;
  }
  section > :first-child,
  .panel > :first-child,
  summary + * {
    font-size: 1.1em;
  }
  details > summary {
    padding-block: 0.6em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  p,
  ul,
  ol,
  dl {
    margin-block: 0.6em;
  }
  ul,
  ol {
    padding-inline-start: 1.4em;
  }
  section {
    margin-block-start: 1.5em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  .note,
  .sources,
  .buttons span {
    color: var(--_muted);
    font-size: max(0.9em, 13px);
  }
  .promise {
    padding: 0.6em 0.9em;
    border-inline-start: 0.25em solid var(--_accent);
    background: var(--_raised);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: center;
    margin-block: 1em;
  }
  button {
    min-block-size: 2.75em;
    padding: 0.4em 1.2em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font-weight: 600;
  }
  .primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .progress progress {
    display: block;
    inline-size: 100%;
    block-size: 0.5em;
    margin-block-end: 1em;
    accent-color: var(--_accent);
  }
  fieldset {
    /* Safari gives a plain one the height that it had without a box, once its frame has one again. */
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
    margin: 0 0 1.5em;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 0.6em;
  }
  .stem {
    color: var(--_muted);
  }
  /* Beside the stem for a reader, who hears no space between two blocks; below it for the eyes. */
  .item {
    display: inline-block;
    inline-size: 100%;
    margin-block-start: 0.35em;
    font-size: 1.15em;
    font-weight: 600;
  }
  /* The words fill the box that shows the state, and the radio lies on it: :has(:checked) costs more. */
  .choice {
    display: grid;
    margin-block-start: 0.4em;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .choice > * {
    grid-area: 1 / 1;
  }
  .choice span {
    display: flex;
    align-items: center;
    min-block-size: 3em;
    padding: 0.4em 0.9em;
    padding-inline-start: 2.9em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .choice input {
    z-index: 1;
    place-self: center start;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    margin-inline-start: 0.95em;
    outline: 0;
    accent-color: var(--_accent);
  }
  :checked + span {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_raised);
  }
  .choice:has(:focus-visible) {
    outline: 0.1875em solid var(--_focus);
    outline-offset: 0.125em;
  }
  /* It takes the focus so that what follows is read; there is nothing to operate. */
  [id$='title']:focus {
    outline: 0;
  }
  .wrong {
    padding-inline-start: 0.9em;
    border-inline-start: 0.3em solid var(--_alert);
  }
  .error {
    color: var(--_alert);
    font-weight: 600;
  }
  .summary {
    margin-block-end: 1.25em;
    padding: 0.75em 1em;
    border: 0.2em solid var(--_alert);
    border-radius: var(--_radius);
  }
  .summary p {
    margin: 0;
    font-weight: 700;
  }
  .summary a {
    color: var(--_alert);
    font-weight: 600;
  }
  .panel {
    margin-block: 1em;
    padding: 1em;
    border: 0.2em solid var(--_alert);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .crisis-help {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding: 0;
    list-style: none;
  }
  .crisis-help a,
  .contact a {
    display: inline-flex;
    align-items: center;
    min-block-size: max(2.75em, 44px);
    padding: 0.4em 1em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 600;
    text-decoration: none;
  }
  .crisis-help .emergency {
    color: var(--_alert);
    border-width: 0.125em;
  }
  .answers > div {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  .answers dd {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    justify-content: space-between;
    margin: 0;
    font-weight: 600;
  }
  .cite {
    margin-inline-start: 0.15em;
    padding-inline: 0.2em;
    font-size: 0.75em;
    line-height: 1;
    vertical-align: 0.4em;
    text-decoration: none;
  }
  .gone {
    position: absolute;
    block-size: 0;
    overflow: hidden;
  }
  .gauge {
    position: absolute;
    inset: 0 0 auto;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }
  .paper {
    display: none;
  }
`;
export {
  styles
};
