import { html, nothing, type TemplateResult } from 'lit';
import { help, subtitle, type View } from './view.js';

/**
 * What an answer about self-harm brings up at once: the same for every value above zero, beside the
 * questions and not in their way. It doesn't say the item's painful words again: they stand in the question
 * itself, and with the answers. The announcer says it.
 */
export function crisisPanel(view: View, called: boolean): TemplateResult {
  const { title, body, act, safer, unseen, goOn } = view.words.crisis;
  const finished = view.session.step.kind === 'result';
  return html`<div class="crisis">
    ${
      called
        ? html`<div class="panel">
            ${subtitle(view, title)}
            <p>${body}</p>
            ${help(view)}
            <p>${act}</p>
            <p>${safer}</p>
            <p>${unseen} ${finished ? nothing : goOn}</p>
          </div>`
        : nothing
    }
  </div>`;
}
