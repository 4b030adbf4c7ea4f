import { css } from 'lit';

/** An article on paper; stands after the widget's own styles. */
export const printStyles = css`
  @media print {
    article {
      max-inline-size: none;
      padding: 0;
    }
    [part='button'],
    nav,
    .back,
    .definition {
      display: none !important;
    }
    section {
      break-inside: auto;
    }
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }
    li,
    figure {
      break-inside: avoid;
    }
    a[href^='http']::after {
      content: '\\00a0(' attr(href) ')';
    }
  }
`;
