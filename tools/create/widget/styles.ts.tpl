import { css } from 'lit';

/** What only this widget looks like; the rest it shares. */
export const styles = css`
  header > p {
    max-inline-size: 40em;
  }
`;
