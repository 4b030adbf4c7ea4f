import { css } from 'lit';

/** A long text with its boxes, links and sources. */
export const articleStyles = css`
  :host {
    /* A container has no width of its own: a page that fits boxes to their content would make it nil. */
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    container-type: inline-size;
  }
  article {
    padding: 1.25em;
    background: var(--_surface);
    border-radius: var(--_radius);
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin-block: 1.1em 0.4em;
    font-size: 1.05em;
  }
  section > :first-child,
  nav > :first-child {
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
    font-size: max(0.9em, 13px);
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
  @container (max-width: 25em) or (max-width: 350px) {
    article {
      padding: 0.75em;
    }
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
  .cite {
    margin-inline-start: 0.15em;
    padding-inline: 0.2em;
    font-size: 0.75em;
    line-height: 1;
    vertical-align: 0.4em;
    white-space: nowrap;
    text-decoration: none;
  }
  .cite + .cite {
    /* The blank between two is as wide. */
    margin-inline-start: -0.25em;
  }
  .references li {
    margin-block: 0.75em;
    font-size: max(0.9em, 13px);
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
`;
