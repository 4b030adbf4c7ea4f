/**
 * A finished questionnaire as FHIR R4: a QuestionnaireResponse, and a Bundle of Observations. Pure.
 * Link ids, order and the form of the values follow the PHQ-9 example that US Core publishes; codes are
 * LOINC's, from facts/instruments.json. What the result says beside its numbers, R4 has no code for: it
 * stands as text where R4 lets a resource say it (`text`, `interpretation`, `note`), which US Core leaves open.
 */
import type { Summary } from './summary.js';
import { escaped } from '../../core/escape.js';

const LOINC = 'http://loinc.org';
const PROFILES = 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-';
const ORDINAL = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';

export interface FhirInput {
  readonly instrument: {
    readonly id: string;
    /** LOINC code of the panel, never of the total. */
    readonly panel: string;
    /** LOINC code of the total. */
    readonly total: string;
    readonly items: readonly {
      readonly id: string;
      readonly loinc: string;
      readonly selfHarm?: boolean;
    }[];
    /** Without a code where none is verified; such an item has no Observation. */
    readonly functional?: { readonly id: string; readonly loinc?: string };
  };
  /** LOINC answer codes by value. */
  readonly answerCodes: {
    readonly frequency: readonly string[];
    readonly difficulty: readonly string[];
  };
  /** The published wording in the visitor's language. */
  readonly words: {
    readonly title: string;
    readonly items: Readonly<Record<string, string>>;
    readonly frequency: readonly string[];
    readonly difficulty: readonly string[];
    readonly functional: string;
    /** What the total is called, and that nobody checked who answered. */
    readonly total: string;
    readonly self: string;
  };
  /** Item id → value, 0 to 3; the functional item's too when it was asked. */
  readonly answers: Readonly<Record<string, number>>;
  readonly total: number;
  /** What everything else that is taken along says, too. */
  readonly summary: Pick<Summary, 'title' | 'facts' | 'band' | 'flag' | 'step'>;
  /** When it was finished: a FHIR dateTime. */
  readonly authored: string;
  /** `es` is the Spanish of the United States. */
  readonly language: string;
  /** Reference to the patient, such as `Patient/123`, where the site knows who it is. */
  readonly subject?: string;
}

interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

interface Answered {
  readonly id: string;
  readonly loinc: string | undefined;
  readonly text: string;
  readonly value: number;
  readonly coding: Coding;
}

/** One item an answer under `/LOINC code`, then the total, then the difficulty. */
export function questionnaireResponse(input: FhirInput): object {
  const { instrument, words, total, authored } = input;
  const item = ({ id, loinc, text, value, coding }: Answered): object => ({
    linkId: loinc ? `/${loinc}` : id,
    text,
    answer: [{ valueCoding: { extension: [{ url: ORDINAL, valueDecimal: value }], ...coding } }],
  });
  const scored = answered(input).filter(({ id }) => id !== instrument.functional?.id);
  const others = answered(input).filter(({ id }) => id === instrument.functional?.id);
  return {
    resourceType: 'QuestionnaireResponse',
    ...about(input, 'questionnaireresponse'),
    text: narrative(input.summary),
    questionnaire: `${LOINC}/q/${instrument.panel}`,
    status: 'completed',
    ...who(input),
    authored,
    item: [
      ...scored.map(item),
      { linkId: `/${instrument.total}`, text: words.total, answer: [{ valueDecimal: total }] },
      ...others.map(item),
    ],
  };
}

/**
 * The panel with each item, the total and, where its code is known, the difficulty as its members. Flag and
 * band stand with what they are about, the next step with the panel.
 */
export function observationBundle(input: FhirInput): object {
  const { instrument, words, total, summary } = input;
  const { flag, band, step } = summary;
  const calling = instrument.items.find(({ selfHarm }) => selfHarm)?.id;
  const coded = answered(input).flatMap((each) =>
    each.loinc ? [{ ...each, loinc: each.loinc }] : [],
  );
  const members = [
    ...coded.map(({ id, loinc, text, coding }) =>
      observation(input, loinc, text, {
        valueCodeableConcept: { coding: [coding], text: coding.display },
        ...(flag && id === calling && { interpretation: [{ text: flag }] }),
      }),
    ),
    observation(input, instrument.total, words.total, {
      valueInteger: total,
      interpretation: [{ text: band }],
    }),
  ];
  const hasMember = members.map((_, index) => ({ reference: address(index + 1) }));
  const panel = observation(input, instrument.panel, words.title, {
    text: narrative(summary),
    note: [{ text: flag ? `${flag} ${step}` : step }],
    hasMember,
  });
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: input.authored,
    entry: [panel, ...members].map((resource, index) => ({ fullUrl: address(index), resource })),
  };
}

/** Numbered, not random: the same answers give the same file, and a receiver gives its own ids. */
function address(index: number): string {
  return `urn:uuid:00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
}

function observation(input: FhirInput, code: string, text: string, value: object): object {
  const category = {
    system: 'http://terminology.hl7.org/CodeSystem/observation-category',
    code: 'survey',
    display: 'Survey',
  };
  return {
    resourceType: 'Observation',
    ...about(input, 'observation-screening-assessment'),
    status: 'final',
    category: [{ coding: [category] }],
    code: { coding: [{ system: LOINC, code }], text },
    ...who(input),
    effectiveDateTime: input.authored,
    ...value,
  };
}

/** US Core is claimed only with a patient: its profiles need one that a server knows. */
function about({ language, subject }: FhirInput, profile: string): object {
  return {
    ...(subject && { meta: { profile: [PROFILES + profile] } }),
    language: language === 'es' ? 'es-US' : language,
  };
}

function who({ subject, words }: FhirInput): object {
  if (subject) return { subject: { reference: subject } };
  return {
    contained: [{ resourceType: 'Patient', id: 'self', text: xhtml([escaped(words.self)]) }],
    subject: { reference: '#self', display: words.self },
  };
}

/** All but the answers, which the resource holds as data. */
function narrative({ title, facts }: FhirInput['summary']): object {
  return xhtml(
    [title, ...facts].map((text) => `<p>${escaped(text).replaceAll('\n', '<br/>')}</p>`),
  );
}

/** "Additional": it says what isn't in the data. */
function xhtml(parts: readonly string[]): object {
  const div = `<div xmlns="http://www.w3.org/1999/xhtml">${parts.join('')}</div>`;
  return { status: 'additional', div };
}

function answered({ instrument, answerCodes, words, answers }: FhirInput): readonly Answered[] {
  const { items, functional } = instrument;
  const asked = [...items, ...(functional ? [functional] : [])];
  return asked.flatMap((item) => {
    const value = answers[item.id];
    if (value === undefined) return [];
    const list = item === functional ? 'difficulty' : 'frequency';
    const coding = {
      system: LOINC,
      code: answerCodes[list][value] ?? '',
      display: words[list][value] ?? '',
    };
    const text = item === functional ? words.functional : (words.items[item.id] ?? '');
    return [{ id: item.id, loinc: item.loinc, text, value, coding }];
  });
}
