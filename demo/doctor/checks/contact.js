/** The clinic's own next step: it has to be dialed, and to lead where it says. */
import { dialed } from '../../../src/generated/snippets/phone.js';
import { meantAddress } from '../../../src/snippets/web-address.js';
import { finding } from '../finding.js';
import { CURLED } from '../read.js';

/** However a place says the option; what an editor damaged is told as that. */
const valuesOf = ({ places, written }, name) =>
  [...new Set([...places, ...written].map(({ options }) => options.get(name)?.trim()))].filter(
    (value) => value && !CURLED.test(value),
  );

export function phone(page) {
  return valuesOf(page, 'contact-phone')
    .filter((value) => !dialed(value))
    .map((value) =>
      finding(
        'contact-phone',
        'broken',
        `“${value}” is not one phone number.`,
        'Letters, hours and a second number can’t be dialed. A visitor who presses it would reach the wrong person, or nobody.',
        'Write one number, such as 555-0100 or +1 555 010 0100 ext. 12, and put the rest in the text of your page.',
      ),
    );
}

/** Without its start an address leads to a page beside the one that it stands on. */
export function url(page) {
  return valuesOf(page, 'contact-url')
    .filter(meantAddress)
    .map((value) =>
      finding(
        'contact-url',
        'broken',
        `The address “${value}” does not start with https:// or mailto:.`,
        'So it leads to a page on this site that does not exist.',
        `Did you mean ${meantAddress(value)}?`,
      ),
    );
}
