import { css } from "lit";
const styles = css`
  article {
    max-inline-size: 46em;
  }
  [role='tabpanel'] > :first-child {
    margin-block: 0 0.5em;
    font-size: 1.25em;
  }
  header > :first-child {
    margin-block: 0 0.5em;
    font-size: 1.6em;
  }
  .note {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.6em;
    align-items: center;
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
    font-size: max(0.875em, 13px);
    font-weight: 600;
  }
  .approved {
    border-width: 0.125em;
    border-color: var(--_accent);
  }
  .not-approved {
    border: 0.125em dashed var(--_alert);
  }
  .toggles {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
`;
export {
  styles
};
