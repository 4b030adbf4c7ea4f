import { html } from "lit";
const STEPS = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity
};
function tabs(all, selected, label, select) {
  const onKeyDown = (event) => {
    const step = STEPS[event.key];
    if (step === void 0 || !(event.currentTarget instanceof HTMLElement)) return;
    event.preventDefault();
    const next = neighbor(
      all,
      selected,
      step,
      getComputedStyle(event.currentTarget).direction,
      event.key
    );
    select(next.id);
    event.currentTarget.querySelector(`#tab-${next.id}`)?.focus();
  };
  return html`<div class="tabs">
    <div role="tablist" aria-label=${label ?? ""} aria-orientation="vertical" @keydown=${onKeyDown}>
      ${all.map(
    ({ id, title }) => html`<button
            type="button"
            role="tab"
            id="tab-${id}"
            part="tab"
            aria-selected=${id === selected}
            aria-controls="panel-${id}"
            tabindex=${id === selected ? 0 : -1}
            @click=${() => select(id)}
          >
            ${title}
          </button>`
  )}
    </div>
    <div class="panels">${all.map((tab) => panel(tab, selected, select))}</div>
  </div>`;
}
function panel({ id, body }, selected, select) {
  return html`<div
    role="tabpanel"
    id="panel-${id}"
    aria-labelledby="tab-${id}"
    tabindex="0"
    class=${id === selected ? "" : "off"}
    .hidden=${id === selected ? false : "until-found"}
    @beforematch=${() => select(id)}
  >
    ${body}
  </div>`;
}
function neighbor(all, selected, step, direction, key) {
  const mirrored = direction === "rtl" && /Left|Right/.test(key) ? -step : step;
  const from = all.findIndex(({ id }) => id === selected);
  if (!Number.isFinite(mirrored)) return mirrored < 0 ? all[0] : all.at(-1);
  return all[(from + mirrored + all.length) % all.length];
}
export {
  tabs
};
