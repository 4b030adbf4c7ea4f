import { css } from "lit";
const styles = css`
  :host {
    container-type: inline-size;
  }
  article {
    max-inline-size: 46em;
    padding: 1.25em;
    background: var(--_surface);
    border-radius: var(--_radius);
  }
  @container (max-width: 25em) {
    article,
    .key-points,
    section.emergency {
      padding: 0.75em;
    }
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin-block: 1.1em 0.4em;
    font-size: 1.05em;
  }
  header > :first-child {
    margin-block: 0 0.5em;
    font-size: 1.6em;
  }
  section > :first-child,
  nav > :first-child,
  [role='tabpanel'] > :first-child {
    margin-block: 0 0.5em;
    font-size: 1.25em;
  }
  p,
  ul,
  ol {
    margin-block: 0.6em;
  }
  ul,
  ol {
    padding-inline-start: 1.4em;
  }
  li {
    margin-block: 0.4em;
  }
  li::marker {
    color: var(--_muted);
  }
  .message {
    font-size: 1.1em;
  }
  .note,
  footer {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .note {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.6em;
    align-items: center;
  }
  section,
  nav,
  footer {
    margin-block-start: 2em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  .key-points {
    padding: 1.25em;
    border: 0;
    border-inline-start: 0.3em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  section.emergency,
  details.emergency {
    border: 0.125em solid var(--_alert);
    border-radius: var(--_radius);
  }
  section.emergency {
    padding: 1.25em;
  }
  nav ol {
    columns: 16em;
    column-gap: 2em;
    padding: 0;
    list-style: none;
  }
  nav li {
    break-inside: avoid;
    margin: 0;
  }
  nav a {
    display: inline-block;
    padding-block: 0.3em;
  }
  .crisis-help {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding: 0;
    list-style: none;
  }
  .crisis-help li {
    margin: 0;
  }
  .crisis-help a,
  .contact a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
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
  .caution {
    font-weight: 600;
  }
  .status {
    display: block;
    inline-size: fit-content;
    margin-block-start: 0.25em;
    padding: 0.05em 0.6em;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    font-size: 0.875em;
    font-weight: 600;
  }
  .approved {
    border-width: 0.125em;
    border-color: var(--_accent);
  }
  .not-approved {
    border: 0.125em dashed var(--_alert);
  }
  .cite {
    margin-inline-start: 0.15em;
    padding-inline: 0.2em;
    font-size: 0.75em;
    line-height: 1;
    vertical-align: 0.4em;
    text-decoration: none;
  }
  .cite + .cite {
    margin-inline-start: 0;
  }
  .references li {
    margin-block: 0.75em;
    font-size: 0.9em;
  }
  .back {
    display: inline-block;
  }
  [part='button'] {
    min-block-size: 2.75em;
    padding: 0.4em 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
  }
  .toggles {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
`;
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
  styles,
  termStyles
};
