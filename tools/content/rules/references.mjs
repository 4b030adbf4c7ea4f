import { error, warning } from '../../../src/content/rules/lib/finding.mjs';
import { formsOf } from './lib/strings.mjs';

export default {
  name: 'references',
  description: 'Readers get only identifiers that were seen in a source, and a way to open it.',
  scope: 'facts/references.json',
  check({ facts: { references } }, { strings }) {
    const cited = new Set(strings.flatMap(({ text }) => formsOf(text).citations));
    return (references?.data.references ?? []).flatMap((record, index) => {
      const where = { file: references.file, pointer: `/references/${index}` };
      return checkRecord(record, where, cited.has(record.id));
    });
  },
};

function checkRecord({ id, doi, pmid, url, verified }, where, cited) {
  const found = [];
  const wrong = (what, todo) => found.push(error(where, `"${id}" ${what}`, todo));
  if (doi && !/^10\.\d{4,9}\/\S+$/.test(doi)) wrong(`has an invalid DOI: ${doi}`, 'write 10.x/y');
  if (pmid && !/^\d{1,8}$/.test(pmid)) wrong(`has an invalid PMID: ${pmid}`, 'use digits only');
  if (doi && url?.includes('doi.org/') && decodeURI(url) !== `https://doi.org/${doi}`) {
    wrong('links to a DOI other than its own', 'make url and doi match');
  }
  if (verified === 'memory' && (doi || pmid)) {
    wrong('has an identifier that nobody has seen in a source', 'look it up, or remove it');
  }
  if (cited && !doi && !pmid && !url) {
    found.push(warning(where, `readers can't open "${id}"`, 'add url, doi or pmid'));
  }
  return found;
}
