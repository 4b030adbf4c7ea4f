/** Every named example with its widget, for a page each. */
import examples from '../../examples/index.js';

export default Object.entries(examples).flatMap(([tag, list]) =>
  list.map((each) => ({ ...each, tag })),
);
