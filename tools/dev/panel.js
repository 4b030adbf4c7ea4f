/** The box in a corner of the page that says what the checks found. Comes anew with each finding. */
const NAME = 'care-dev-findings';

/** @param {readonly string[]} lines a finding each; none takes the box away */
export function showFindings(lines) {
  document.querySelector(NAME)?.remove();
  if (!lines.length) return;
  const host = document.createElement(NAME);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; position: fixed; inset: auto 0 0 auto; z-index: 2147483647; max-inline-size: min(60rem, 100%); }
    details { margin: .5rem; padding: .5rem .75rem; border-radius: .5rem; background: #7a0b16; color: #fff; font: 14px/1.4 system-ui, sans-serif; }
    summary { cursor: pointer; font-weight: 700; }
    pre { margin: .5rem 0 0; max-block-size: 40vh; overflow: auto; white-space: pre-wrap; font: 13px/1.5 ui-monospace, monospace; }
  `);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('details');
  box.open = true;
  const title = document.createElement('summary');
  title.textContent = `${lines.length} ${lines.length > 1 ? 'problems' : 'problem'} in the source`;
  const list = document.createElement('pre');
  list.textContent = lines.join('\n');
  box.append(title, list);
  root.append(box);
  document.body.append(host);
}
