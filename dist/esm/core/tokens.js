import { css } from "lit";
const tokens = css`
  :host {
    --_own-text: light-dark(#1b1f24, #e9ecef);
    --_asked-text: var(--care-color-text, var(--_own-text));
    --_own-muted: light-dark(#4a545e, #b4bcc4);
    --_asked-muted: var(--care-color-muted, var(--_own-muted));
    --_own-surface: light-dark(#fff, #16191d);
    --_asked-surface: var(--care-color-surface, var(--_own-surface));
    --_own-raised: light-dark(#f3f6f8, #20252b);
    --_asked-raised: var(--care-color-raised, var(--_own-raised));
    --_own-edge: light-dark(#6b7680, #8b959e);
    --_asked-edge: var(--care-color-edge, var(--_own-edge));
    --_own-accent: light-dark(#0b5a7d, #8fd0f0);
    --_asked-accent: var(--care-color-accent, var(--_own-accent));
    --_own-on-accent: light-dark(#fff, #06222f);
    --_asked-on-accent: var(--care-color-on-accent, var(--_own-on-accent));
    --_own-alert: light-dark(#a3211b, #ffb4a9);
    --_asked-alert: var(--care-color-alert, var(--_own-alert));
    --_own-focus: light-dark(#0b5a7d, #ffd75e);
    --_asked-focus: var(--care-color-focus, var(--_own-focus));
    --_text: var(--_asked-text);
    --_muted: var(--_asked-muted);
    --_surface: var(--_asked-surface);
    --_raised: var(--_asked-raised);
    --_line: var(--care-color-line, light-dark(#c2cad1, #4b555f));
    --_edge: var(--_asked-edge);
    --_accent: var(--_asked-accent);
    --_on-accent: var(--_asked-on-accent);
    --_alert: var(--_asked-alert);
    --_focus: var(--_asked-focus);
    --_radius: var(--care-radius, 0.5em);
    display: block;
    box-sizing: border-box;
    color: var(--_text);
    font: inherit;
    font-size: max(1em, 14px);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
    writing-mode: horizontal-tb;
    -webkit-text-size-adjust: 100%;
  }
  /* What a page hands down, or sets on all elements, gets no further, but for what is a brand's, what a
     reader needs to be so, and what hides a part as a whole: see spacing.ts for how far. */
  :where([part~='root'], .colors) {
    all: initial;
    display: block;
    color: var(--_text);
    color-scheme: inherit;
    font-family: inherit;
    font-size: max(1em, 14px);
    font-stretch: inherit;
    font-style: inherit;
    font-weight: inherit;
    hyphens: inherit;
    letter-spacing: inherit;
    line-height: inherit;
    overflow-wrap: anywhere;
    pointer-events: inherit;
    text-align: inherit;
    visibility: inherit;
    word-spacing: inherit;
    -webkit-font-smoothing: inherit;
    /* What "lang" says: hyphens go by it. */
    -webkit-locale: revert-layer;
    -webkit-text-size-adjust: 100%;
    -webkit-user-select: text;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([theme='light' i]) {
    color-scheme: light;
  }
  :host([theme='dark' i]) {
    color-scheme: dark;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden]:not([hidden='until-found']) {
    display: none !important;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-size: 1.25em;
    line-height: 1.25;
    text-wrap: balance;
  }
  p,
  ul,
  ol,
  dl,
  figure {
    margin: 0;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  /* Not bolder than a page's thin type, but bold. */
  strong {
    font-weight: 700;
  }
  /* However small a page's text is: help can be read, and phones zoom the page for no field. */
  @media screen {
    :is(.ways, .danger, .elsewhere, .crisis-help) a,
    .emergency {
      font-size: max(1em, 15px);
    }
    input,
    select,
    textarea {
      font-size: max(1em, 16px);
    }
  }
  button,
  summary {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 0.1875em solid var(--_focus);
    outline-offset: 0.125em;
    border-radius: 0.125em;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    /* Old, but the one form that checkers know as hidden on purpose. */
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }
  /* What the site asks for, as numbers: see colors.ts. */
  .colors {
    position: absolute;
    visibility: hidden;
    animation: colors 1ms !important;
    transition: 1ms !important;
    color: color(from var(--_asked-text) srgb-linear r g b);
    background-color: color(from var(--_asked-raised) srgb-linear r g b);
    border-block-start-color: color(from var(--_asked-muted) srgb-linear r g b);
    border-inline-end-color: color(from var(--_asked-accent) srgb-linear r g b);
    border-block-end-color: color(from var(--_asked-alert) srgb-linear r g b);
    border-inline-start-color: color(from var(--_asked-edge) srgb-linear r g b);
    outline-color: color(from var(--_asked-focus) srgb-linear r g b);
    text-decoration-color: color(from var(--_asked-on-accent) srgb-linear r g b);
    column-rule-color: color(from var(--_asked-surface) srgb-linear r g b);
    /* WebKit tells of no change to what is no color, but of a shadow that goes. */
    box-shadow: 0 0 var(--_asked-surface);
  }
  @keyframes colors {
    from {
      order: 0;
    }
  }
  /* A dark theme, too, is printed on white paper. */
  @media print {
    :host {
      color-scheme: light !important;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
`;
export {
  tokens
};
