import { html } from "lit";
import { heading } from "../../core/heading.js";
import { tabs } from "./tabs.js";
function layOut(parts, layout, level, ui, reveal) {
  if (layout === "accordion") return accordion(parts, level, ui, reveal);
  if (layout === "article") return article(parts, level, ui);
  const panels = parts.map(({ id, title, body }) => ({
    id,
    title,
    body: html`${heading(level, title, id)}${body}`
  }));
  const known = parts.some(({ id }) => id === reveal.tab) ? reveal.tab : parts[0]?.id ?? "";
  return tabs(panels, known, ui.contents, (id) => reveal.selectTab(id));
}
function article(parts, level, ui) {
  const section = ({ id, title, body }) => html`<section part=${id === "key-points" ? "section key-points" : "section"} class=${id}>
      ${heading(level, title, id)} ${body}
    </section>`;
  const [first, ...rest] = parts;
  return html`${first ? section(first) : ""}
    <nav aria-labelledby="contents">
      ${heading(level, ui.contents, "contents")}
      <ol>
        ${rest.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
      </ol>
    </nav>
    ${rest.map(section)}`;
}
function accordion(parts, level, ui, reveal) {
  const toggle = (open, label) => html`<button type="button" part="button" @click=${() => reveal.openAll(open)}>
      ${label}
    </button>`;
  const [first, ...rest] = parts;
  return html`${first ? html`<section part="section key-points" class=${first.id}>
            ${heading(level, first.title, first.id)} ${first.body}
          </section>` : ""}
    <p class="toggles">${toggle(true, ui.openAll)} ${toggle(false, ui.closeAll)}</p>
    ${rest.map(
    ({ id, title, body }) => html`<details class="section ${id}" part="section">
          <summary>${heading(level, title, id)}</summary>
          <div>${body}</div>
        </details>`
  )}`;
}
export {
  layOut
};
