import { fixture } from '@open-wc/testing';
import '../../../src/elements/crisis-banner/define.js';
import type { CrisisBannerElement } from '../../../src/elements/crisis-banner/crisis-banner.js';

/** Puts markup on the page and gives its first banner, rendered. */
export async function banner(markup: string): Promise<CrisisBannerElement> {
  const root = await fixture<HTMLElement>(`<div>${markup}</div>`);
  const element = root.querySelector('crisis-banner');
  if (!element) throw new Error('no banner in the markup');
  await element.updateComplete;
  return element;
}

export function root(element: CrisisBannerElement): ShadowRoot {
  if (!element.shadowRoot) throw new Error('not rendered');
  return element.shadowRoot;
}

export function linksOf(element: CrisisBannerElement): readonly HTMLAnchorElement[] {
  return [...root(element).querySelectorAll('a')];
}

/** What a visitor can read, white space as one sees it. */
export function textOf(node: Node): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Runs `act` and gives the warnings that it led to; they don't reach the console. */
export async function warningsOf(act: () => Promise<unknown>): Promise<readonly string[]> {
  const { warn } = console;
  const messages: string[] = [];
  console.warn = (message: unknown) => messages.push(String(message));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return messages;
}

/** A window of its own, for what depends on the window's size. `resize` waits until it has laid out. */
export interface Frame {
  readonly document: Document;
  readonly window: Window;
  readonly banners: readonly CrisisBannerElement[];
  resize(width: number, height: number): Promise<void>;
  remove(): void;
}

export async function framed(markup: string, width: number, height: number): Promise<Frame> {
  const script = new URL('../../../src/elements/crisis-banner/define.ts', import.meta.url).href;
  const frame = document.createElement('iframe');
  frame.style.cssText = `border:0;width:${width}px;height:${height}px`;
  frame.srcdoc = `<!doctype html><meta charset="utf-8">${markup}<script type="module" src="${script}"></script>`;
  document.body.append(frame);
  await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  const { contentDocument, contentWindow } = frame;
  if (!contentDocument || !contentWindow) throw new Error('the frame is closed');
  const banners = [...contentDocument.querySelectorAll('crisis-banner')];
  await contentWindow.customElements.whenDefined('crisis-banner');
  await Promise.all(banners.map((each) => each.updateComplete));
  return {
    document: contentDocument,
    window: contentWindow,
    banners,
    resize: async (newWidth, newHeight) => {
      frame.style.width = `${newWidth}px`;
      frame.style.height = `${newHeight}px`;
      await new Promise((drawn) => requestAnimationFrame(drawn));
    },
    remove: () => frame.remove(),
  };
}
