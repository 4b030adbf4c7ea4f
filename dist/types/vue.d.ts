/**
 * Types of the widgets for Vue 3. `Prefixed<'acme'>` has them under the names that
 * `define({ prefix: 'acme' })` registers.
 */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { WidgetElements, WidgetProps } from './props.js';

/** Vue reads every name of a template in this form: `@care-ready` as `onCareReady`. */
type Camel<Name> = Name extends `${infer Head}-${infer Rest}`
  ? `${Head}${Capitalize<Camel<Rest>>}`
  : Name extends string
    ? Name
    : never;
type Named<Props> = {
  [
    Key in keyof Props as Key extends `on${infer Event}`
      ? `on${Capitalize<Camel<Event>>}`
      : Camel<Key>
  ]: Props[Key];
};
type Of<Tag extends keyof WidgetProps> = new () => WidgetElements[Tag] & {
  /** For templates only: no element has it. */
  $props: Omit<HTMLAttributes, keyof WidgetProps[Tag]> & PublicProps & Named<WidgetProps[Tag]>;
};

export type Widgets = { [Tag in keyof WidgetProps]: Of<Tag> };
export type Prefixed<Prefix extends string> = {
  [Tag in keyof WidgetProps as `${Prefix}-${Tag}`]: Of<Tag>;
};

declare module 'vue' {
  interface GlobalComponents extends Widgets {}
}
