import { fixture, html } from '@open-wc/testing';
import { compareFacts, txOptionsComparePacks } from '../../../src/content/locales.js';
import '../../../src/elements/tx-options-compare/define.js';
import type { TxOptionsCompareElement } from '../../../src/elements/tx-options-compare/tx-options-compare.js';
import { START, type State, type View } from '../../../src/elements/tx-options-compare/view.js';

export type Compare = TxOptionsCompareElement;
export const words = txOptionsComparePacks.en;
export const facts = compareFacts;

export async function compare(
  attributes: Readonly<Record<string, string>> = {},
  before: (element: Compare) => void = () => {},
): Promise<Compare> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('tx-options-compare');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  before(element);
  box.append(element);
  await element.updateComplete;
  return element;
}

export function all<E extends HTMLElement = HTMLElement>(element: Compare, selector: string): E[] {
  return [...element.shadowRoot!.querySelectorAll<E>(selector)];
}

export function one(element: Compare, selector: string): HTMLElement {
  const found = element.shadowRoot!.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

export function step(element: Compare, id: string): HTMLElement {
  return one(element, `[aria-labelledby="step-${id}"]`);
}

/** The group of a domain or of a question, by its legend. */
export function group(element: Compare, legend: string): HTMLFieldSetElement {
  const found = all<HTMLFieldSetElement>(element, 'fieldset').find(
    (each) => each.querySelector('legend')?.textContent.trim() === legend,
  );
  if (!found) throw new Error(`no group "${legend}"`);
  return found;
}

/** Picks the nth answer of a group. */
export async function pick(element: Compare, legend: string, nth: number): Promise<void> {
  group(element, legend).querySelectorAll('input')[nth]!.click();
  await element.updateComplete;
}

export const told = (element: Compare, legend: string): string =>
  group(element, legend).querySelector<HTMLElement>('[role="status"]')?.innerText.trim() ?? '';

export async function type(element: Compare, label: string, text: string): Promise<void> {
  const field = all(element, '.field').find((each) => each.textContent.includes(label));
  const area = field!.querySelector('textarea')!;
  area.value = text;
  area.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

export async function press(element: Compare, label: string): Promise<void> {
  const button = all(element, 'button').find((each) => each.textContent.trim() === label);
  if (!button) throw new Error(`no button "${label}"`);
  button.click();
  await element.updateComplete;
}

/** What a sheet is made from, without an element. */
export function viewOf(state: Partial<State> = {}, ids?: readonly string[]): View {
  const chosen = facts.options.filter(({ id }) => !ids || ids.includes(id));
  const view: Partial<View> = {
    words,
    facts,
    language: 'en',
    chosen,
    offered: facts.options,
    rows: facts.rows,
    state: { ...START, ...state },
  };
  return view as View;
}
