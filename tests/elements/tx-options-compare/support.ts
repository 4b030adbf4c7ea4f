import { fixture, html } from '@open-wc/testing';
import '../../../src/elements/tx-options-compare/define.js';
import { compareFacts, txOptionsComparePacks } from '../../../src/content/locales.js';
import type { TxOptionsCompareElement } from '../../../src/elements/tx-options-compare/tx-options-compare.js';

export type Compare = TxOptionsCompareElement;
export const words = txOptionsComparePacks.en;
export const facts = compareFacts;

/** A comparison of a width, with these attributes, on the page and rendered. */
export async function comparison(
  attributes: Readonly<Record<string, string>> = {},
  width = '1200px',
): Promise<Compare> {
  const box = await fixture<HTMLElement>(
    html`<div><tx-options-compare></tx-options-compare></div>`,
  );
  box.style.width = width;
  const element = box.firstElementChild as Compare;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await frames();
  await element.updateComplete;
  return element;
}

/** Opens every picture, which draws them. */
export async function openPictures(from: Compare): Promise<void> {
  const pictures = all<HTMLDetailsElement>(from, '.finding > details');
  for (const details of pictures) details.open = true;
  // Each is drawn when the browser says that it opened, which some say late.
  while (pictures.some((details) => !details.querySelector('svg'))) await frames();
  await from.updateComplete;
}

/** Until the container's width has been read and drawn. */
export async function frames(): Promise<void> {
  for (let count = 0; count < 3; count++) await new Promise(requestAnimationFrame);
}

export function all<T extends HTMLElement = HTMLElement>(from: Compare, selector: string): T[] {
  return [...from.shadowRoot!.querySelectorAll<T>(selector)];
}

export function one(from: Compare, selector: string): HTMLElement {
  const found = from.shadowRoot!.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

export function text(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Names at the heads of the columns, without the corner. */
export const columns = (from: Compare): string[] =>
  all(from, '.scroll > table > thead th').slice(1).map(text);

/** The rows of the table itself, without those of the tables in its pictures. */
export const tableRows = (from: Compare): HTMLElement[] =>
  all(from, '.scroll > table > tbody > tr');

export const nameOf = (id: string): string => words.options[id]!.name;
export const titleOf = (id: string): string => words.rows[id]!.title;
