/**
 * Types of the widgets for Solid. `Prefixed<'acme'>` has them under the names that
 * `define({ prefix: 'acme' })` registers.
 */
import type { JSX } from 'solid-js';
import type { WidgetElements, WidgetProps } from './props.js';

/** Solid says of each name what it sets: an attribute (there or not, with `bool:`), a property, a listener. */
type Named<Props> = {
  [
    Key in keyof Props as Key extends `on${infer Event}`
      ? `on:${Event}`
      : Key extends 'content' | 'visitSheet'
        ? `prop:${Key}`
        : Key extends string
          ? `attr:${Key}` | (true extends Props[Key] ? `bool:${Key}` : never)
          : never
  ]: Props[Key];
};
type Of<Tag extends keyof WidgetProps> = Omit<
  JSX.HTMLAttributes<WidgetElements[Tag]>,
  keyof WidgetProps[Tag]
> &
  Named<WidgetProps[Tag]>;

export type Widgets = { [Tag in keyof WidgetProps]: Of<Tag> };
export type Prefixed<Prefix extends string> = {
  [Tag in keyof WidgetProps as `${Prefix}-${Tag}`]: Of<Tag>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Widgets {}
  }
}
