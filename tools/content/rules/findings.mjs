import { error } from '../../../src/content/rules/lib/finding.mjs';
import { risksOf } from './lib/records.mjs';

export default {
  name: 'findings',
  description:
    'Study figures add up, have a comparison wherever they are drawn, and share one denominator.',
  scope: 'facts/risks.json',
  check(content) {
    const all = risksOf(content);
    const denominator = all[0]?.risk.denominator;
    return [
      ...featured(content, all),
      ...all.flatMap(({ risk, ...where }) =>
        RULES.filter(({ wrong }) => wrong(risk, denominator)).map(({ field, what, todo }) =>
          error({ ...where, pointer: `${where.pointer}/${field}` }, `"${risk.id}" ${what}`, todo),
        ),
      ),
    ];
  },
};

const share = ([people, group], denominator) => Math.round((denominator * people) / group);

const RULES = [
  {
    field: 'iconArray',
    what: 'is drawn from a figure that nobody has checked',
    todo: 'check the source first, or set iconArray to false',
    wrong: (risk) => risk.iconArray && risk.needsSourceCheck,
  },
  {
    field: 'iconArray',
    what: 'is drawn without a comparison group',
    todo: 'set iconArray to false: a picture of one group misleads',
    wrong: (risk) => risk.iconArray && risk.comparison === null,
  },
  {
    field: 'design',
    what: 'has a design that does not match its comparison group',
    todo: 'set comparison to null if and only if the design is no-comparison',
    wrong: (risk) => (risk.design === 'no-comparison') !== (risk.comparison === null),
  },
  {
    field: 'denominator',
    what: 'has a different denominator from the records before it',
    todo: 'use the same denominator for all findings',
    wrong: (risk, denominator) => risk.denominator !== denominator,
  },
  {
    field: 'treated',
    what: 'counts more people than its denominator',
    todo: 'correct the figures',
    wrong: (risk) => Math.max(risk.treated, risk.comparison ?? 0) > risk.denominator,
  },
  {
    field: 'difference',
    what: 'has a difference other than treated minus comparison',
    todo: 'correct the figures (one person of rounding is fine)',
    wrong: ({ difference, treated, comparison }) =>
      difference && Math.abs(treated - comparison - difference.perDenominator) > 1,
  },
  {
    field: 'difference',
    what: 'has an interval that does not contain its difference',
    todo: 'correct low and high',
    wrong: ({ difference: d }) => d && !(d.low <= d.perDenominator && d.perDenominator <= d.high),
  },
  {
    field: 'counts',
    what: 'has counts that do not match its share',
    todo: 'correct the counts or the share',
    wrong: ({ counts, denominator, ...risk }) =>
      counts &&
      ['treated', 'comparison'].some((arm) => share(counts[arm], denominator) !== risk[arm]),
  },
  {
    field: 'certainty/reasons',
    what: 'is wrong about whether the difference could be chance',
    todo: 'list "chance" if and only if the interval contains zero',
    wrong: ({ difference: d, certainty }) =>
      d && (d.low <= 0 === d.high >= 0) !== (certainty.reasons ?? []).includes('chance'),
  },
];

function featured({ facts: { risks } }, all) {
  if (!risks) return [];
  const drawn = all.find(({ risk }) => risk.id === risks.data.featured)?.risk;
  if (drawn?.iconArray) return [];
  const what = `"${risks.data.featured}" can't be drawn`;
  return [
    error({ file: risks.file, pointer: '/featured' }, what, 'name a record with iconArray true'),
  ];
}
