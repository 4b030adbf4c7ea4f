/** Steps that several places share, and what we say of a path that we only read about. */

export const PASTE = 'Paste: Ctrl+V; on a Mac, ⌘V.';
export const PASTE_LINKS = `${PASTE} You should see links, not code.`;
export const LOOK = 'Save, and look at the page.';

export const LINKS = [
  'Press “Copy the links” below.',
  'Open the page in your editor, and click where the widget should go.',
  PASTE_LINKS,
  LOOK,
];
export const CODE = (where) => ['Press “Copy” below.', where, PASTE, LOOK];
export const WEB_TEAM = [
  'Send the code below to whoever looks after the site’s templates or tag settings.',
];
export const STYLE_TEAM = 'Send it to whoever looks after the site’s style sheet.';

/** Nobody of us has clicked there: said in the step itself. */
export const untried = (step, source) =>
  `${step} (We have this from ${source}, and have not tried it. On your site it may have another name.)`;
