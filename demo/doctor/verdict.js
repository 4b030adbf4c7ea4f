/** The answer in one line, and what to say where there is no code of ours. */

const count = (number) => (number === 1 ? 'We found 1 issue' : `We found ${number} issues`);

/** The title over what was found, and what a visitor sees. */
export function titleOf(findings, sees) {
  const has = (id) => findings.some((each) => each.id === id);
  const wrong = findings.filter(({ grade }) => grade !== 'note');
  const isBare = sees.every((each) => each.startsWith('the address'));
  if (has('address-bare') && wrong.length === 1 && isBare) return 'Visitors see only an address';
  // Without the script, links that work are a good second best, and no more.
  if (has('script-missing') && wrong.every(({ id }) => id === 'script-missing'))
    return 'The links work, but the widget will not appear';
  if (wrong.length) return count(wrong.length);
  if (has('in-editor') || has('editor-code') || has('headers-alone'))
    return 'So far so good: now check the published page';
  return 'Everything looks good';
}

const STEPS =
  'Open the page in your browser. Press Ctrl+U (in Safari, ⌥⌘U). Select all, copy, and paste it into the box above.';
const ADDRESS = /^(view-source:)?([a-z][a-z+.-]*:\/\/|www\.|[\w-]+(\.[\w-]+)+(\/|$))[^\s<]*$/i;

/** What was pasted that is no code, as `{ title, text }`; undefined for code. */
export function noCode(raw, isOurs) {
  const text = raw.trim();
  if (ADDRESS.test(text))
    return {
      title: 'This is an address, not the code of a page',
      text: `${isOurs ? 'It is the address of the widget’s own page. ' : ''}The doctor doesn’t open pages: it reads only what you paste. ${STEPS}`,
    };
  if (!isOurs && !/<[a-z!/]|&lt;/i.test(text))
    return {
      title: 'This is text, not the code of a page',
      text: `What a page shows does not reveal the code behind it. ${STEPS}`,
    };
  return undefined;
}

export const EMPTY = `The box is empty, so there is nothing to check yet. ${STEPS} Then press “Check”.`;
