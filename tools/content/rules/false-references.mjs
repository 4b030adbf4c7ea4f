import { allFiles } from '../read.mjs';
import { mapStrings } from '../../../src/content/walk.mjs';
import { error } from '../../../src/content/rules/lib/finding.mjs';

/**
 * Identifiers of the article that this content grew from. None belongs to the paper it was given
 * for, so nobody may copy them back in.
 */
const FALSE = [
  '10.1038/s41380-023-02290-2',
  '37777595',
  '10.1176/appi.ajp.2017.17020217',
  '28571477',
  'PMC5750050',
  '10.1016/j.cell.2016.04.015',
  '27104183',
  '10.1016/j.jad.2017.05.021',
  '28552194',
  '10.1016/j.biopsych.2013.04.007',
  '23765108',
  'PMC3825807',
];

export default {
  name: 'false-references',
  description: 'None of the five wrong references of the source article comes back.',
  scope: 'all files',
  check(content) {
    const todo =
      'cite the real paper: sanacora2017, wilkinson2018, zanos2018, bahji2021 or murrough2013bp';
    return allFiles(content).flatMap(({ file, data }) => {
      const found = [];
      mapStrings(data, (text, pointer) => {
        const id = FALSE.find((each) => text.includes(each));
        if (id)
          found.push(
            error({ file, pointer }, `${id} does not belong to the paper it was given for`, todo),
          );
      });
      return found;
    });
  },
};
