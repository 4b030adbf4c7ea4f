/**
 * Phone numbers as people write them, with what is dialed. The widgets (src/shared/attributes.ts) and the
 * snippets (demo/snippets/phone.js) are held to the same ones.
 */
/** @type {[string, string][]} */
export const DIALED = [
  ['555-0100', '5550100'],
  ['988', '988'],
  ['(303) 555-0100', '3035550100'],
  ['303.555.0100', '3035550100'],
  ['303 555 0100', '3035550100'],
  ['303–555–0100', '3035550100'],
  ['030/555 0100', '0305550100'],
  ['+1 303 555 0100', '+13035550100'],
  ['+44 (0)20 7946 0000', '+442079460000'],
  ['(0)20 7946 0000', '02079460000'],
  ...[' ext 12', ', ext. 12', ' Ext.12', ' x12', 'x12', ' #12', '#12', ' EXT 12'].map(
    (end) => /** @type {[string, string]} */ ([`555-0100${end}`, '5550100']),
  ),
];

/** Two numbers, words around one, and what is no number: all of these have a digit. */
export const NOT_DIALED = [
  '911 or 555-010-0100',
  '911 / 555-010-0100',
  '1-800-NEW-HOPE',
  '555-0100 Mon-Fri 9-5',
  '24/7: 555-0100',
  '303 555 0100 303 555 0101',
  '555-010-0100 / 555-010-0101',
  '555-0100, 555-0101',
  '555-0100 ext 12 or 13',
  '555-0100 ext',
  '555-0100+1',
  'tel:5550100',
  'ext 12',
];
