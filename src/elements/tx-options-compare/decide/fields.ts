import { html, type TemplateResult } from 'lit';

/** Letters a text may have, so that the sheet stays at two pages. */
const LONGEST = 800;

/** A radio button in its label. Nothing is checked before a visitor does it. */
export function choice(
  name: string,
  label: string,
  checked: boolean,
  pick: () => void,
): TemplateResult {
  return html`<label class="choice">
    <input type="radio" name=${name} autocomplete="off" .checked=${checked} @change=${pick} />
    <span>${label}</span>
  </label>`;
}

/**
 * A field for the visitor's own words. Spelling and writing help are off: some browsers send what is
 * typed to a server for them.
 */
export function field(label: string, value: string, type: (text: string) => void): TemplateResult {
  return html`<label class="field">
    ${label}
    <textarea
      rows="4"
      maxlength=${LONGEST}
      autocomplete="off"
      spellcheck="false"
      writingsuggestions="false"
      .value=${value}
      @input=${({ target }: Event) => type((target as HTMLTextAreaElement).value)}
    ></textarea>
  </label>`;
}
