import { allFiles } from '../read.mjs';
import { mapStrings } from '../../../src/content/walk.mjs';
import {
  QUARTER,
  QUARTERLY_FILES,
  QUARTERLY_SOURCES,
  YEAR,
  daysBetween,
  isDate,
} from './lib/calendar.mjs';
import { error } from '../../../src/content/rules/lib/finding.mjs';
import { objectsOf } from './lib/records.mjs';
import { formsOf } from './lib/strings.mjs';

export default {
  name: 'dates',
  description:
    'published and reviewBy are real dates, in order, and no further apart than the content allows.',
  scope: 'all files',
  check(content) {
    return allFiles(content).flatMap(({ file, data }) => {
      const { published, reviewBy } = data;
      const unreal = [published, reviewBy].find((date) => !isDate(date));
      const at = (what, todo) => [error({ file, pointer: '/reviewBy' }, what, todo)];
      if (unreal) return at(`${unreal} isn't a real date`, 'write YYYY-MM-DD');
      if (published > reviewBy) return at('is before published', 'set a later date');
      const { days, why } = horizon(file, data);
      const latest = daysBetween(published, reviewBy);
      if (latest <= days) return [];
      return at(`is ${latest} days after published; ${why}`, `set it within ${days} days`);
    });
  },
};

function horizon(file, data) {
  const name = /([^/\\]+)\.json$/.exec(file)?.[1];
  if (QUARTERLY_FILES.includes(name)) return { days: QUARTER, why: 'phone lines change' };
  const source = sourcesIn(data).find((id) => QUARTERLY_SOURCES.test(id));
  if (source) return { days: QUARTER, why: `it is based on "${source}", which changes` };
  return { days: YEAR, why: 'evidence and words are due for review every year' };
}

/** Sources that facts name and citations that words hold. */
function sourcesIn(data) {
  const ids = [...objectsOf(data)].flatMap(({ node }) => node.sources ?? []);
  mapStrings(data, (text) => ids.push(...formsOf(text).citations));
  return ids;
}
