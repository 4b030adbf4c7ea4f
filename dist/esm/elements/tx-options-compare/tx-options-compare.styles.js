import { css } from "lit";
const styles = css`
  p,
  ul,
  ol,
  header,
  footer {
    max-inline-size: 46em;
  }
  .eyebrow {
    margin: 0;
    color: var(--_muted);
    font-weight: 600;
  }
  #title {
    margin-block: 0.15em 0.4em;
    font-size: 1.75em;
  }
  .steps {
    margin-block-start: 1.25em;
    padding: 0;
    border: 0;
    counter-reset: step;
  }
  .steps ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    max-inline-size: none;
    margin: 0;
    padding: 0;
    font-size: 1em;
    list-style: none;
  }
  .steps li {
    margin: 0;
  }
  .steps a {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.3em 0.9em 0.3em 0.4em;
    border: 1px solid var(--_line);
    border-radius: 2em;
    text-decoration: none;
  }
  .steps a::before {
    content: counter(step);
    counter-increment: step;
    min-inline-size: 2em;
    border-radius: 2em;
    background: var(--_raised);
    font-weight: 600;
    line-height: 2;
    text-align: center;
  }
  ul.key-points {
    padding-block: 0.75em;
    padding-inline: 2.25em 1.25em;
  }
  .picker > div:not([role]) {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 0 1em;
  }
  small {
    display: block;
    color: var(--_muted);
    font-size: max(0.875em, 13px);
    font-weight: 400;
  }
  .picker [role='status'] {
    margin-block: 0.5em;
  }
  [role='status'] > strong {
    display: block;
  }
  .choice [aria-disabled] {
    accent-color: var(--_edge);
  }
  /* Two sheets: opens beside the page. On paper an address stands there. */
  @media screen {
    [target]::after {
      content: '';
      display: inline-block;
      inline-size: 0.5em;
      block-size: 0.5em;
      margin-inline: 0.3em 0.2em;
      border: 1px solid;
      box-shadow:
        0.2em -0.2em 0 -1px var(--_surface),
        0.2em -0.2em;
    }
  }
`;
export {
  styles
};
