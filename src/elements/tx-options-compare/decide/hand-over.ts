import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sibling } from '../../../visit/sibling.js';
import type { VisitSheet } from '../../../visit/visit-sheet.js';

type Questionnaire = HTMLElement & { visitSheet?: VisitSheet | undefined };

/** The comparisons of the page; the one that was touched last is the last. */
const touched: HandOver[] = [];

/**
 * Gives the sheet to each `<symptom-check>` of the page that has its prefix, which can print it with its result. The sheet
 * goes to the answers, never the other way: they can't leave their frame. It is given always, whether
 * or not anybody answers, so that it tells nothing. A property set before the upgrade is kept. Of
 * several comparisons the one touched last gives its own, and when it goes, the one before.
 */
export class HandOver implements ReactiveController {
  /** The first questionnaire that runs. */
  questionnaire: HTMLElement | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #make: () => VisitSheet;
  #given: VisitSheet | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, make: () => VisitSheet) {
    this.#host = host;
    this.#make = make;
    host.addController(this);
    // First of all, for events of fields end inside. Not for clicks: readers would call all of it clickable.
    for (const type of ['pointerdown', 'focusin', 'input'])
      host.addEventListener(type, this.#touch, true);
  }

  hostConnected(): void {
    touched.unshift(this);
    this.#look();
    // Questionnaires that come or start later say so.
    document.addEventListener('care-ready', this.#look);
    if (document.readyState !== 'complete') addEventListener('load', this.#look, { once: true });
  }

  hostDisconnected(): void {
    document.removeEventListener('care-ready', this.#look);
    removeEventListener('load', this.#look);
    for (const each of this.#all())
      if (each.visitSheet === this.#given) each.visitSheet = undefined;
    this.#given = undefined;
    touched.splice(touched.indexOf(this), 1);
    const before = touched.at(-1);
    if (before) before.#look();
  }

  hostUpdated(): void {
    const all = this.#all();
    const first = all.find(({ shadowRoot }) => shadowRoot?.querySelector('iframe:not([hidden])'));
    if (first !== this.questionnaire) {
      this.questionnaire = first;
      this.#host.requestUpdate();
    }
    if (!all.length || touched.at(-1) !== this) return;
    const sheet = this.#make();
    if (JSON.stringify(sheet) !== JSON.stringify(this.#given)) this.#given = sheet;
    for (const each of all) each.visitSheet = this.#given;
  }

  #all(): readonly Questionnaire[] {
    const tag = sibling(this.#host, 'tx-options-compare', 'symptom-check');
    return [...document.querySelectorAll<Questionnaire>(tag)];
  }

  readonly #touch = (): void => {
    if (touched.at(-1) === this) return;
    touched.push(...touched.splice(touched.indexOf(this), 1));
    this.#look();
  };

  /** A page without a questionnaire costs no drawing. */
  readonly #look = (): void => {
    if (this.#all().length) this.#host.requestUpdate();
  };
}
