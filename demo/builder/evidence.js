/** How we know that a form works in a place: no more than was run. */

const SAFE = 'So we chose the form that survived everywhere we tested.';
const SAYS = {
  run: (what) => `We tested this in ${what}: the snippet stayed intact, and the widget appeared.`,
  filter: (what) =>
    `We tested this with ${what}, but not in a whole site like yours. The snippet survived, and the widget appeared. Your site may be stricter, so check the page.`,
  some: (what) =>
    `We tested this with ${what}, but not in a whole site like yours. About one in three kept it. So use it only if nothing else works, and check the page.`,
  fixture: (what) =>
    `We tested this in ${what}, which our tests build: the widget appeared. We have not tried it in a site like yours.`,
  read: () => `We have not tested this. It is based on what its makers and users write. ${SAFE}`,
  none: () => `Nobody has tried this yet. ${SAFE}`,
};

export const basisOf = ({ basis }, form) => {
  const { how, what, also } = basis[form];
  return [SAYS[how](what), also].filter(Boolean).join(' ');
};
