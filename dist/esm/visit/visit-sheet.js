import { css, html, nothing } from "lit";
import { warn } from "../core/warn.js";
function sheetText({ title, sections }) {
  const parts = sections.map(
    ({ title: head, lines }) => [...head ? [head] : [], ...lines.map((line) => `${head ? "- " : ""}${line || RULE}`)].join(
      "\n"
    )
  );
  return [title, ...parts].join("\n\n");
}
const RULE = "_".repeat(60);
function sheetView({ title, language, sections }) {
  return html`<article class="sheet" lang=${language ?? nothing} dir="auto">
    <h1>${title}</h1>
    ${sections.map(
    ({ title: head, lines }) => html`${head ? html`<h2>${head}</h2>` : nothing}
          <ul class=${head ? "" : "plain"}>
            ${lines.map((line) => html`<li class=${line ? "" : "room"}>${lineView(line)}</li>`)}
          </ul>`
  )}
  </article>`;
}
function lineView(line) {
  const [first, ...others] = line.split("\n");
  return others.length ? html`<b>${first}</b>${others.map((each) => html`<div>${each}</div>`)}` : line;
}
const sheetStyles = css`
  .sheet {
    color: #000;
    font:
      10pt/1.3 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
    white-space: normal;
  }
  .sheet h1 {
    margin: 0;
    font-size: 1.5em;
  }
  .sheet h2 {
    margin: 0.7em 0 0.2em;
    border-bottom: 1px solid;
    font-size: 1.1em;
    break-after: avoid;
  }
  .sheet ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .sheet .plain {
    margin-top: 0.6em;
    padding: 0;
    list-style: none;
  }
  .sheet li {
    margin-bottom: 0.15em;
    break-inside: avoid;
  }
  .sheet .room {
    height: 1.9em;
    border-bottom: 1px solid #888;
    list-style: none;
  }
`;
function readSheet(host, value) {
  if (value === void 0 || value === null) return void 0;
  const { title, language, sections } = value;
  if (isText(title) && isText(language ?? "") && Array.isArray(sections) && sections.every(isPart))
    return { title, language, sections };
  warn(host, "visitSheet must be { title, sections: [{ title, lines }] }, all text. Ignored.");
  return void 0;
}
const isText = (value) => typeof value === "string";
function isPart(value) {
  const { title, lines } = value ?? {};
  return isText(title ?? "") && Array.isArray(lines) && lines.every(isText);
}
export {
  readSheet,
  sheetStyles,
  sheetText,
  sheetView
};
