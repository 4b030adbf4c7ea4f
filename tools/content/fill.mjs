import { nearest } from '../../src/text/near.mjs';

const PLACEHOLDER = /\{([^${}][^{}]*)\}/g;

/**
 * The numbers that words may ask for, by placeholder: `{id}` from facts/numbers.json,
 * `{id.treated}` and its siblings from facts/risks.json, `{onset.id.from}` from facts/onset.json.
 * Records that still need a source check are left out: their figures aren't shown to patients.
 */
export function numbersOf({ numbers, risks, onset }) {
  const values = new Map();
  for (const { id, value } of numbers?.data.numbers ?? []) values.set(id, value);
  for (const record of risks?.data.risks ?? []) {
    if (record.needsSourceCheck) continue;
    for (const field of ['treated', 'comparison', 'denominator', 'participants']) {
      if (record[field] != null) values.set(`${record.id}.${field}`, record[field]);
    }
    for (const field of ['low', 'high', 'perDenominator']) {
      if (record.difference) values.set(`${record.id}.${field}`, record.difference[field]);
    }
    if (record.time) values.set(`${record.id}.time`, record.time.value);
  }
  for (const { id, from, to } of onset?.data.treatments ?? []) {
    values.set(`onset.${id}.from`, from.value);
    values.set(`onset.${id}.to`, to.value);
  }
  return values;
}

/** Puts the numbers into one string; `report` hears of each id that doesn't exist. */
export function fillNumbers(text, values, report) {
  return text.replace(PLACEHOLDER, (placeholder, id) => {
    if (values.has(id)) return String(values.get(id));
    report(unknown('number', id, [...values.keys()]));
    return placeholder;
  });
}

/** "unknown citation "turkoz2012", nearest known: turkoz2021" */
export function unknown(what, id, known) {
  const near = nearest(id, known, Infinity);
  return `unknown ${what} "${id}"${near ? `, nearest known: ${near}` : ''}`;
}
