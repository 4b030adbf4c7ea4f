import { html, type TemplateResult } from 'lit';

export interface Tab {
  readonly id: string;
  readonly title: string;
  readonly body: unknown;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * The ARIA tabs pattern: one tab stop, arrows and Home and End move and select. Panels that are off
 * stay findable in the page where the browser knows `hidden="until-found"`.
 */
export function tabs(
  all: readonly Tab[],
  selected: string,
  label: string | undefined,
  select: (id: string) => void,
): TemplateResult {
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined || !(event.currentTarget instanceof HTMLElement)) return;
    event.preventDefault();
    const next = neighbor(
      all,
      selected,
      step,
      getComputedStyle(event.currentTarget).direction,
      event.key,
    );
    select(next.id);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return html`<div class="tabs">
    <div role="tablist" aria-label=${label ?? ''} aria-orientation="vertical" @keydown=${onKeyDown}>
      ${all.map(
        ({ id, title }) =>
          html`<button
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
          </button>`,
      )}
    </div>
    <div class="panels">${all.map((tab) => panel(tab, selected, select))}</div>
  </div>`;
}

function panel({ id, body }: Tab, selected: string, select: (id: string) => void): TemplateResult {
  return html`<div
    role="tabpanel"
    id="panel-${id}"
    aria-labelledby="tab-${id}"
    tabindex="0"
    class=${id === selected ? '' : 'off'}
    .hidden=${id === selected ? false : 'until-found'}
    @beforematch=${() => select(id)}
  >
    ${body}
  </div>`;
}

/** The tab that a key leads to; left and right change sides where the text runs right to left. */
function neighbor(
  all: readonly Tab[],
  selected: string,
  step: number,
  direction: string,
  key: string,
): Tab {
  const mirrored = direction === 'rtl' && /Left|Right/.test(key) ? -step : step;
  const from = all.findIndex(({ id }) => id === selected);
  if (!Number.isFinite(mirrored)) return (mirrored < 0 ? all[0] : all.at(-1)) as Tab;
  return all[(from + mirrored + all.length) % all.length] as Tab;
}
