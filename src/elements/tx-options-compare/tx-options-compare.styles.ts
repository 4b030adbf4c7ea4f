import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  article {
    padding: 1.25em;
    background: var(--_surface);
    border-radius: var(--_radius);
  }
`;
