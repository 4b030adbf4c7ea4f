import { html, nothing } from "lit";
function heading(level, content, id) {
  const name = id ?? nothing;
  const focus = id ? -1 : nothing;
  if (level <= 2) return html`<h2 id=${name} tabindex=${focus}>${content}</h2>`;
  if (level === 3) return html`<h3 id=${name} tabindex=${focus}>${content}</h3>`;
  if (level === 4) return html`<h4 id=${name} tabindex=${focus}>${content}</h4>`;
  if (level === 5) return html`<h5 id=${name} tabindex=${focus}>${content}</h5>`;
  return html`<h6 id=${name} tabindex=${focus}>${content}</h6>`;
}
export {
  heading
};
