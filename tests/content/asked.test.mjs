/** A changed fact asks for its dates and for a line that a clinical lead reads. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { asked } from '../../tools/content/dates/asked.mjs';

const LINES = 'src/content/facts/crisis-lines.json';
const WORDS = 'src/content/en/crisis-banner.json';
const LOG = 'CHANGELOG.md';
const files = [LINES, WORDS, LOG];
const before = Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')]));

/** The files after these changes of their data. */
function after(changes) {
  const texts = { ...before };
  for (const [file, change] of Object.entries(changes)) {
    if (file === LOG) texts[file] = change(before[file]);
    else {
      const data = JSON.parse(before[file]);
      change(data);
      texts[file] = JSON.stringify(data);
    }
  }
  return texts;
}

const italy = ({ countries }) => countries.find(({ region }) => region === 'IT');
const renumber = (data) => {
  const service = italy(data).services.find(({ call }) => call);
  service.call.number = '02 2327 2399';
  return service;
};
const logged = (text) => text.replace('### Clinical content\n\n', '$&- Italy: a new number.\n');

describe('what a change of content asks for', () => {
  it('is nothing where nothing has changed, or only its form', () => {
    assert.deepEqual(asked(before, before), []);
    assert.deepEqual(asked(before, after({ [LINES]: () => {} })), []);
  });

  it('is nothing for what no reader sees: a calling code is for the tools', () => {
    assert.deepEqual(
      asked(before, after({ [LINES]: (data) => (italy(data).callingCode = '1') })),
      [],
    );
  });

  it('is the dates of the file and of the line, and a line in the change log', () => {
    const found = asked(before, after({ [LINES]: renumber }));
    assert.equal(found.length, 3);
    assert.match(found[0], /set "published" to the day of the change/);
    assert.match(found[1], /IT\/\S+ has changed: set its "lastChecked"/);
    assert.match(found[2], /add a line under "Clinical content" for .*crisis-lines\.json/);
  });

  it('is nothing more where all that is there', () => {
    const whole = (data) => {
      renumber(data).lastChecked = '2027-01-15';
      Object.assign(data, { published: '2027-01-15', reviewBy: '2027-04-15' });
    };
    assert.deepEqual(asked(before, after({ [LINES]: whole, [LOG]: logged })), []);
  });

  it('is asked for words as well', () => {
    const found = asked(before, after({ [WORDS]: (data) => (data.lead = 'Other words') }));
    assert.deepEqual(found.length, 2);
    assert.ok(found.every((each) => each.includes(WORDS)));
  });

  it('counts only lines under "Clinical content" of what is unreleased', () => {
    const elsewhere = (text) => text.replace('### Added\n\n', '$&- Something else.\n');
    const words = {
      [WORDS]: (data) => Object.assign(data, { lead: 'Other', published: '2027-01-15' }),
    };
    assert.equal(asked(before, after({ ...words, [LOG]: elsewhere })).length, 1);
    assert.deepEqual(asked(before, after({ ...words, [LOG]: logged })), []);
  });
});
