/**
 * Types of the widgets for Svelte 5. `Prefixed<'acme'>` has them under the names that
 * `define({ prefix: 'acme' })` registers.
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { WidgetElements, WidgetProps } from './props.js';

/** Everything any element takes, then the widget's own. */
type Of<Tag extends keyof WidgetProps> = Omit<
  HTMLAttributes<WidgetElements[Tag]>,
  keyof WidgetProps[Tag]
> &
  WidgetProps[Tag];

export type Widgets = { [Tag in keyof WidgetProps]: Of<Tag> };
export type Prefixed<Prefix extends string> = {
  [Tag in keyof WidgetProps as `${Prefix}-${Tag}`]: Of<Tag>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Widgets {}
}
