import { allFiles } from '../read.mjs';
import { error, warning } from '../../../src/content/rules/lib/finding.mjs';

export default {
  name: 'due',
  description: 'No content is past its review date; a release must not ship any that is.',
  scope: 'all files',
  check(content, { today, release }) {
    const level = release ? error : warning;
    return allFiles(content)
      .filter(({ data }) => data.reviewBy < today)
      .map(({ file, data }) =>
        level(
          { file, pointer: '/reviewBy' },
          `was due for review by ${data.reviewBy}`,
          'check every fact in it against its source, then update published and reviewBy',
        ),
      );
  },
};
