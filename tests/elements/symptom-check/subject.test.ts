import { expect } from '@open-wc/testing';
import { subjectOf } from '../../../src/elements/symptom-check/subject.js';
import { warningsDuring } from '../../support/console.js';

const UUID = '0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0';
const REFERENCES = [
  'Patient/123',
  'Patient/a-B.9',
  `Patient/${'x'.repeat(64)}`,
  'Patient/123/_history/4',
  'https://example.org/fhir/Patient/123',
  'http://localhost:8080/r4/Patient/123/_history/2',
  `urn:uuid:${UUID}`,
  'urn:oid:1.2.36.146.595.217.0.1',
];
const OTHERS = [
  '123',
  'John Smith',
  'patient/123',
  'Patient/',
  'Patient/1 2',
  'Patient/1_2',
  `Patient/${'x'.repeat(65)}`,
  'Patient/123/extra',
  'Patient/123?x=1',
  'Practitioner/123',
  'Group/1',
  '/Patient/123',
  '../Patient/123',
  '#self',
  '#Patient/123',
  'javascript:x/Patient/123',
  'ftp://example.org/Patient/123',
  'https://example.org/fhir/Practitioner/123',
  'https://example.org/fhir?id=Patient/123',
  'https://Patient/123',
  'urn:uuid:123',
  `urn:uuid:${UUID.toUpperCase()}`,
  'urn:oid:9.1',
  'urn:oid:1.02',
  'Patient/1\nPatient/2',
];

describe('a subject', () => {
  for (const reference of REFERENCES)
    it(`is taken as it stands where it is a FHIR reference to a patient: ${reference}`, async () => {
      const host = document.createElement('p');
      let taken: string | undefined;
      const said = await warningsDuring(() => {
        taken = subjectOf(host, ` ${reference}\n`);
      });
      expect(taken).to.equal(reference);
      expect(said).to.deep.equal([]);
    });

  for (const other of OTHERS)
    it(`is as if not given, with one warning, where it is none: ${JSON.stringify(other)}`, async () => {
      const host = document.createElement('symptom-check');
      let taken: string | undefined = other;
      const said = await warningsDuring(() => {
        for (let times = 0; times < 3; times++) taken = subjectOf(host, other);
      });
      expect(taken).to.equal(undefined);
      expect(said).to.have.lengthOf(1);
      for (const part of ['<symptom-check>', `subject="${other}"`, 'Patient/123'])
        expect(said[0]).to.include(part);
    });

  it('may be a number where a framework sets the property, which is no reference', () => {
    expect(subjectOf(document.createElement('p'), 123)).to.equal(undefined);
  });

  it('is nothing to warn of where there is none', async () => {
    const said = await warningsDuring(() => {
      for (const none of [undefined, null, '', '  '])
        expect(subjectOf(document.createElement('p'), none)).to.equal(undefined);
    });
    expect(said).to.deep.equal([]);
  });
});
