import { allFiles } from '../content/read.mjs';
import { error, warning } from './lib/finding.mjs';

export default {
  name: 'due',
  description: 'Content past its review date: a release must not go out with it.',
  scope: 'all files',
  check(content, { today, release }) {
    const level = release ? error : warning;
    return allFiles(content)
      .filter(({ data }) => data.reviewBy < today)
      .map(({ file, data }) =>
        level(
          { file, pointer: '/reviewBy' },
          `was due for review by ${data.reviewBy}`,
          'check every fact in it against its source, then move published and reviewBy',
        ),
      );
  },
};
