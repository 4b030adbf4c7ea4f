import { css } from "lit";
const styles = css`
  :host {
    /* A container has no width of its own: a page that fits boxes to their content would make it nil. */
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    container-type: inline-size;
  }
  section {
    max-inline-size: 46em;
    padding: 1.25em;
    background: var(--_surface);
    border-radius: var(--_radius);
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin-block-end: 0.5em;
    font-size: 1.5em;
  }
  p {
    margin-block: 0.6em;
  }
  .lead {
    font-weight: 600;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding: 0;
    list-style: none;
  }
  .crisis-help a,
  nav button {
    display: inline-flex;
    align-items: center;
    min-block-size: max(2.75em, 44px);
    padding: 0.4em 1em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent);
    font-weight: 600;
    text-align: start;
    text-decoration: none;
  }
  .crisis-help .emergency {
    color: var(--_alert);
    border-width: 0.125em;
  }
  iframe,
  .room {
    /* Its height is told as that of its content. */
    box-sizing: content-box;
    display: block;
    inline-size: calc(100% - 2px);
    min-block-size: 36em;
    margin-block: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  @container (max-width: 40em) or (max-width: 560px) {
    iframe,
    .room {
      min-block-size: 43em;
    }
  }
  @container (max-width: 25em) or (max-width: 350px) {
    section {
      padding: 0.75em;
    }
    iframe,
    .room {
      min-block-size: 58em;
    }
  }
  /* One height on paper, too, whatever was answered: it holds the longest answers and no empty page. */
  @media print {
    section {
      padding: 0;
    }
    iframe {
      block-size: 7.5in !important;
      min-block-size: 0;
      margin-block: 0;
      border: 0;
    }
    ul {
      gap: 0 1.5em;
    }
    .crisis-help a {
      min-block-size: 0;
      padding: 0;
      border: 0;
    }
    nav {
      display: none;
    }
  }
  .about {
    color: var(--_muted);
    font-size: max(0.9em, 13px);
  }
  .failed {
    padding: 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  /* Tells of a change of colors, which has no event of its own: see page-style.ts. */
  .probe {
    position: absolute;
    color: light-dark(#000, #fff);
    background-color: var(--_surface);
    outline-color: var(--_accent);
    transition:
      color 1ms,
      background-color 1ms,
      outline-color 1ms !important;
  }
`;
export {
  styles
};
