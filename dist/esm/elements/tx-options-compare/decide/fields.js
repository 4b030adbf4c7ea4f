import { html } from "lit";
const LONGEST = 800;
function choice(name, label, checked, pick) {
  return html`<label class="choice">
    <input type="radio" name=${name} autocomplete="off" .checked=${checked} @change=${pick} />
    <span>${label}</span>
  </label>`;
}
function field(label, value, type) {
  return html`<label class="field">
    ${label}
    <textarea
      rows="4"
      maxlength=${LONGEST}
      autocomplete="off"
      spellcheck="false"
      writingsuggestions="false"
      .value=${value}
      @input=${({ target }) => type(target.value)}
    ></textarea>
  </label>`;
}
export {
  choice,
  field
};
