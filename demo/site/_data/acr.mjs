/** The accessibility conformance report, with the titles of the criteria. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { criteria } from '../../../tools/quality/conformance/levels.mjs';

export default async function () {
  const { chapters, notes } = parse(
    await readFile('docs/reports/accessibility/openacr.yaml', 'utf8'),
  );
  const told = Object.values(chapters).flatMap(({ criteria: list }) => list);
  return {
    notes,
    rows: criteria.map((each) => ({
      ...each,
      result: told.find(({ num }) => num === each.num)?.components[0].adherence,
    })),
  };
}
