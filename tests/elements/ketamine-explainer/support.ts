import { fixture, html } from '@open-wc/testing';
import '../../../src/elements/ketamine-explainer/define.js';
import type { KetamineExplainerElement } from '../../../src/elements/ketamine-explainer/ketamine-explainer.js';

export type Explainer = KetamineExplainerElement;

/** An explainer with these attributes, on the page and rendered. */
export async function explainer(
  attributes: Readonly<Record<string, string>> = {},
): Promise<Explainer> {
  const element = await fixture<Explainer>(html`<ketamine-explainer></ketamine-explainer>`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await element.updateComplete;
  return element;
}

export function all(element: Explainer, selector: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

export function one(element: Explainer, selector: string): HTMLElement {
  const found = element.shadowRoot!.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** Ids of the sections in reading order. */
export function sectionIds(element: Explainer): string[] {
  return all(element, 'section > :first-child, details.section > summary > *').map(({ id }) => id);
}
