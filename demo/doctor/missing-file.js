/** What a page lacks without a file of ours. */

export const isStyle = (file) => file.endsWith('.css');

/** The style sheet keeps a widget's place, and no more. */
export const withoutIt = (file) =>
  isStyle(file)
    ? 'The widget still appears, but no space is reserved for it: the page jumps.'
    : 'Then only the links show.';
