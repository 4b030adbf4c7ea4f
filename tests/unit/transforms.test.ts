/** What a page turns, shrinks or lets grow is laid out as ever, and so are the widgets in it. */
import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { tags } from '../../src/generated/tags.js';
import { warningsDuring } from '../support/console.js';

/** What a widget is drawn with, where it isn't as it comes. */
const OPTIONS: Readonly<Record<string, string>> = { 'ketamine-explainer': 'layout="tabs"' };
const WIDGETS = tags.map((tag) => [tag, OPTIONS[tag]].join(' ').trim());
const TRANSFORMS = ['scale(0)', 'scaleX(0)', 'scale(0.1)', 'scale(3)', 'rotateY(90deg)'];

/** What a widget draws at a place, by its elements and their parts. */
async function drawn(markup: string, style: string): Promise<readonly string[]> {
  const [tag = ''] = markup.split(' ');
  const place = await fixture(
    `<div style="inline-size: 900px"><div style="${style}"><${markup}><a href="tel:988">988</a></${tag}></div></div>`,
  );
  const widget = place.querySelector(tag) as LitElement;
  await widget.updateComplete;
  await widget.updateComplete;
  const found = [...(widget.shadowRoot?.querySelectorAll('*') ?? [])];
  return found.map((each) => each.localName + (each.getAttribute('role') ?? ''));
}

for (const markup of WIDGETS)
  for (const transform of TRANSFORMS)
    it(`<${markup}> is drawn under ${transform} as without it`, async () => {
      const plain = await drawn(markup, '');
      let under: readonly string[] = [];
      const said = await warningsDuring(async () => {
        under = await drawn(markup, `transform: ${transform}`);
      });
      expect(under).to.deep.equal(plain);
      expect(said).to.deep.equal([]);
    });
