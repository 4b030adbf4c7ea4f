import { html, nothing, type TemplateResult } from 'lit';

/**
 * A real heading, h2 to h6; a level outside that range takes the nearest. With an id it can be the
 * target of a link inside the widget and takes focus.
 */
export function heading(level: number, content: unknown, id?: string): TemplateResult {
  const name = id ?? nothing;
  const focus = id ? -1 : nothing;
  if (level <= 2) return html`<h2 id=${name} tabindex=${focus}>${content}</h2>`;
  if (level === 3) return html`<h3 id=${name} tabindex=${focus}>${content}</h3>`;
  if (level === 4) return html`<h4 id=${name} tabindex=${focus}>${content}</h4>`;
  if (level === 5) return html`<h5 id=${name} tabindex=${focus}>${content}</h5>`;
  return html`<h6 id=${name} tabindex=${focus}>${content}</h6>`;
}
