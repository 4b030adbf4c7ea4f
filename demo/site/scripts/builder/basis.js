/** How we know that a form works in a place: no more than was run. */

const SAFE = 'So we chose the form that came through everywhere we did run.';
const SAYS = {
  run: (what) => `We ran this in ${what}: the snippet was put in, and the widget came up.`,
  filter: (what) =>
    `We put this through ${what}, not through a whole site like yours. It came through, and the widget came up. Your site may be stricter, so look at the page.`,
  some: (what) =>
    `We put this through ${what}, not through a whole site like yours. About one in three kept it. So take it only where nothing else works, and look at the page.`,
  fixture: (what) =>
    `We ran this in ${what}, which our tests build: the widget came up. We have not tried it in a site like yours.`,
  read: () => `We have not run this. It rests on what its makers and users write. ${SAFE}`,
  none: () => `Nobody has tried this yet. ${SAFE}`,
};

export const basisOf = ({ basis }, form) => {
  const { how, what, also } = basis[form];
  return [SAYS[how](what), also].filter(Boolean).join(' ');
};
