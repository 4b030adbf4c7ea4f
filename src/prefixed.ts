import { elements } from './generated/elements.js';
import { register } from './core/register.js';
import { say } from './core/warn.js';

/** What every part of a name may be, whatever language the page's tools are written in. */
const PREFIX = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export interface DefineOptions {
  /** `acme` registers `<acme-crisis-banner>` and so on: a house's style, or a second version on a page. */
  readonly prefix?: string | undefined;
  /** Where to register; the page's own registry unless given. */
  readonly registry?: CustomElementRegistry | undefined;
}

/**
 * Registers every widget, under names with a prefix where one is given. A name that is taken stays as it
 * is; of another's element under a prefix one console line tells.
 *
 * @throws {TypeError} Where the prefix can't begin the name of an element.
 */
export function define({ prefix, registry = customElements }: DefineOptions = {}): void {
  if (prefix !== undefined && !(typeof prefix === 'string' && PREFIX.test(prefix)))
    throw new TypeError(
      `care-widgets: define({ prefix: ${JSON.stringify(prefix)} }): not a valid prefix. Use lowercase letters, digits and hyphens between them, starting with a letter, such as "acme".`,
    );
  for (const [tag, widget] of Object.entries(elements)) {
    if (prefix === undefined) register(tag, widget, registry);
    else registerAs(`${prefix}-${tag}`, widget, registry);
  }
}

/** A class has one name only, so that each further name gets a class of its own. */
function registerAs(
  name: string,
  widget: CustomElementConstructor,
  registry: CustomElementRegistry,
): void {
  const taken = registry.get(name);
  if (!taken) register(name, class extends widget {}, registry);
  else if (!(taken.prototype instanceof widget))
    say(`care-widgets: <${name}> is already defined as another element, which stays.`);
}
