/**
 * What each framework's templates are to know of the widgets. The names with a prefix are for those that
 * `define({ prefix })` registers.
 */
const PROPS = `import type { WidgetElements, WidgetProps } from './props.js';`;

const headOf = (name) => `/**
 * Types of the widgets for ${name}. \`Prefixed<'acme'>\` has them under the names that
 * \`define({ prefix: 'acme' })\` registers.
 */`;

const mapped = (of) => `
export type Widgets = { [Tag in keyof WidgetProps]: ${of} };
export type Prefixed<Prefix extends string> = {
  [Tag in keyof WidgetProps as \`\${Prefix}-\${Tag}\`]: ${of};
};`;

const ownOver = (anyElement) => `
/** Everything any element takes, then the widget's own. */
type Of<Tag extends keyof WidgetProps> = Omit<
  ${anyElement},
  keyof WidgetProps[Tag]
> & WidgetProps[Tag];
`;

const inJsx = (module) => `
declare module '${module}' {
  namespace JSX {
    interface IntrinsicElements extends Widgets {}
  }
}
`;

const react = `${headOf('React')}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${PROPS}
${ownOver('DetailedHTMLProps<HTMLAttributes<WidgetElements[Tag]>, WidgetElements[Tag]>')}${mapped('Of<Tag>')}
${inJsx('react')}`;

const preact = `${headOf('Preact')}
import type { HTMLAttributes } from 'preact';
${PROPS}
${ownOver('HTMLAttributes<WidgetElements[Tag]>')}${mapped('Of<Tag>')}
${inJsx('preact')}`;

const solid = `${headOf('Solid')}
import type { JSX } from 'solid-js';
${PROPS}

/** Solid says of each name what it sets: an attribute (there or not, with \`bool:\`), a property, a listener. */
type Named<Props> = {
  [Key in keyof Props as Key extends \`on\${infer Event}\`
    ? \`on:\${Event}\`
    : Key extends 'content' | 'visitSheet'
      ? \`prop:\${Key}\`
      : Key extends string
        ? \`attr:\${Key}\` | (true extends Props[Key] ? \`bool:\${Key}\` : never)
        : never]: Props[Key];
};
type Of<Tag extends keyof WidgetProps> = Omit<
  JSX.HTMLAttributes<WidgetElements[Tag]>,
  keyof WidgetProps[Tag]
> & Named<WidgetProps[Tag]>;
${mapped('Of<Tag>')}
${inJsx('solid-js')}`;

const svelte = `${headOf('Svelte 5')}
import type { HTMLAttributes } from 'svelte/elements';
${PROPS}
${ownOver('HTMLAttributes<WidgetElements[Tag]>')}${mapped('Of<Tag>')}

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Widgets {}
}
`;

const vue = `${headOf('Vue 3')}
import type { HTMLAttributes, PublicProps } from 'vue';
${PROPS}

/** Vue reads every name of a template in this form: \`@care-ready\` as \`onCareReady\`. */
type Camel<Name> = Name extends \`\${infer Head}-\${infer Rest}\`
  ? \`\${Head}\${Capitalize<Camel<Rest>>}\`
  : Name extends string ? Name : never;
type Named<Props> = {
  [Key in keyof Props as Key extends \`on\${infer Event}\`
    ? \`on\${Capitalize<Camel<Event>>}\`
    : Camel<Key>]: Props[Key];
};
type Of<Tag extends keyof WidgetProps> = new () => WidgetElements[Tag] & {
  /** For templates only: no element has it. */
  $props: Omit<HTMLAttributes, keyof WidgetProps[Tag]> & PublicProps & Named<WidgetProps[Tag]>;
};
${mapped('Of<Tag>')}

declare module 'vue' {
  interface GlobalComponents extends Widgets {}
}
`;

/** The code of each module of types, by its name in the package. */
export const FRAMEWORKS = { preact, react, solid, svelte, vue };
