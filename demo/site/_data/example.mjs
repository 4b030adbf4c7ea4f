/** Every named example with its widget, for a page each. */
import examples from '../../../src/generated/examples.js';

export default Object.entries(examples).flatMap(([tag, list]) =>
  list.map((each) => ({ ...each, tag })),
);
