import { css } from "lit";
const styles = css`
  p,
  details {
    margin-block: 0.75em;
  }
  section {
    min-block-size: inherit;
    padding: 1.25em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-block-start: 0.3em solid var(--_accent);
    border-radius: var(--_radius);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-content: center;
    gap: 0.25em 1em;
    padding: 0.5em max(1em, env(safe-area-inset-left), env(safe-area-inset-right));
    background: var(--_raised);
    border-block-start: 1px solid var(--_line);
    border-inline-start: 0.3em solid var(--_accent);
  }
  .bar > * {
    margin-block: 0;
  }
  .card > .lead,
  .group {
    font-weight: 600;
  }
  .note,
  .about {
    color: var(--_muted);
    font-size: max(0.9em, 13px);
  }

  /* Links: 44 px where a thumb taps. */
  .ways,
  .danger,
  .contact,
  .exit {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  a {
    display: inline-flex;
    align-items: center;
    min-block-size: max(2.75em, 44px);
    font-weight: 600;
  }
  :is(.ways, .contact, .exit) a {
    padding: 0.25em 0.75em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
  }
  section > .ways a:first-child,
  .card > .lines:first-of-type > :first-child .ways a:first-child {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .emergency {
    color: var(--_alert);
    font-weight: 700;
  }
  .danger {
    gap: 0 1.25em;
    padding: 0.25em 0.75em;
    border: 0.125em solid var(--_alert);
    border-radius: var(--_radius);
  }
  .exit a {
    border-color: var(--_edge);
    color: inherit;
  }

  .lines {
    padding: 0;
    list-style: none;
  }
  .lines > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.5em;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .lines p {
    flex: 1 1 16em;
    margin: 0;
  }
  .lines .ways {
    flex-basis: 20em;
  }
  .who .note {
    display: block;
  }

  summary {
    inline-size: fit-content;
    padding-block: max(0.625em, (44px - 1.5em) / 2);
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  ul {
    padding-inline-start: 1.4em;
  }
  .more[open] {
    flex: 1 0 100%;
  }
  .panel {
    max-inline-size: 60em;
  }
  .cover {
    position: fixed;
    inset: 0;
    place-items: center;
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    margin: 0;
    border: 0;
    outline: 0 !important;
    background: var(--_surface);
    color: inherit;
  }

  .cover[open] {
    display: grid;
  }

  /* Small and zoomed windows keep their room: there the bar stays in its place. */
  @media (min-width: 22em) and (min-height: 34em) {
    :host(:is(:state(top), :state(bottom)):not(:state(yielding))) {
      position: sticky;
      inset-block-start: 0;
      z-index: var(--care-layer, 100);
    }
    :host(:state(bottom)) {
      inset-block: auto 0 !important;
    }
    :host(:is(:state(top), :state(bottom))) {
      .bar {
        padding-block: max(0.5em, env(safe-area-inset-top)) max(0.5em, env(safe-area-inset-bottom));
        border-inline-end: 0;
        border-radius: 0;
      }
      .panel {
        max-block-size: 50vh;
        overflow: auto;
      }
    }
  }
  @media (min-width: 22em) and (max-width: 40em) and (min-height: 34em) {
    :host(:is(:state(top), :state(bottom))) .lead {
      position: absolute;
      clip-path: inset(50%);
    }
  }

  /* Nothing to press three times. */
  @media (hover: none) {
    .exit .note {
      display: none;
    }
  }
  @media print {
    :host {
      position: static !important;
    }
    /* On paper the bar is its own lines; the card has them all. */
    .exit,
    .cover,
    .more {
      display: none;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    li {
      break-inside: avoid;
    }
    .bar a,
    .card a {
      display: inline;
      min-block-size: 0;
      padding: 0;
      margin-inline-end: 0.75em;
      border: 0;
      background: none !important;
      color: inherit !important;
    }
    a[href^='http']::after {
      content: '\\00a0(' attr(href) ')';
      font-weight: 400;
    }
  }
`;
export {
  styles
};
