import { escaped } from "../../core/escape.js";
const LOINC = "http://loinc.org";
const PROFILES = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-";
const ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
function questionnaireResponse(input) {
  const { instrument, words, total, authored } = input;
  const item = ({ id, loinc, text, value, coding }) => ({
    linkId: loinc ? `/${loinc}` : id,
    text,
    answer: [{ valueCoding: { extension: [{ url: ORDINAL, valueDecimal: value }], ...coding } }]
  });
  const scored = answered(input).filter(({ id }) => id !== instrument.functional?.id);
  const others = answered(input).filter(({ id }) => id === instrument.functional?.id);
  return {
    resourceType: "QuestionnaireResponse",
    ...about(input, "questionnaireresponse"),
    text: narrative(input.summary),
    questionnaire: `${LOINC}/q/${instrument.panel}`,
    status: "completed",
    ...who(input),
    authored,
    item: [
      ...scored.map(item),
      { linkId: `/${instrument.total}`, text: words.total, answer: [{ valueDecimal: total }] },
      ...others.map(item)
    ]
  };
}
function observationBundle(input) {
  const { instrument, words, total, summary } = input;
  const { flag, band, step } = summary;
  const calling = instrument.items.find(({ selfHarm }) => selfHarm)?.id;
  const coded = answered(input).flatMap(
    (each) => each.loinc ? [{ ...each, loinc: each.loinc }] : []
  );
  const members = [
    ...coded.map(
      ({ id, loinc, text, coding }) => observation(input, loinc, text, {
        valueCodeableConcept: { coding: [coding], text: coding.display },
        ...flag && id === calling && { interpretation: [{ text: flag }] }
      })
    ),
    observation(input, instrument.total, words.total, {
      valueInteger: total,
      interpretation: [{ text: band }]
    })
  ];
  const hasMember = members.map((_, index) => ({ reference: address(index + 1) }));
  const panel = observation(input, instrument.panel, words.title, {
    text: narrative(summary),
    note: [{ text: flag ? `${flag} ${step}` : step }],
    hasMember
  });
  return {
    resourceType: "Bundle",
    type: "collection",
    timestamp: input.authored,
    entry: [panel, ...members].map((resource, index) => ({ fullUrl: address(index), resource }))
  };
}
function address(index) {
  return `urn:uuid:00000000-0000-4000-8000-${String(index).padStart(12, "0")}`;
}
function observation(input, code, text, value) {
  const category = {
    system: "http://terminology.hl7.org/CodeSystem/observation-category",
    code: "survey",
    display: "Survey"
  };
  return {
    resourceType: "Observation",
    ...about(input, "observation-screening-assessment"),
    status: "final",
    category: [{ coding: [category] }],
    code: { coding: [{ system: LOINC, code }], text },
    ...who(input),
    effectiveDateTime: input.authored,
    ...value
  };
}
function about({ language, subject }, profile) {
  return {
    ...subject && { meta: { profile: [PROFILES + profile] } },
    language: language === "es" ? "es-US" : language
  };
}
function who({ subject, words }) {
  if (subject) return { subject: { reference: subject } };
  return {
    contained: [{ resourceType: "Patient", id: "self", text: xhtml([escaped(words.self)]) }],
    subject: { reference: "#self", display: words.self }
  };
}
function narrative({ title, facts }) {
  return xhtml(
    [title, ...facts].map((text) => `<p>${escaped(text).replaceAll("\n", "<br/>")}</p>`)
  );
}
function xhtml(parts) {
  const div = `<div xmlns="http://www.w3.org/1999/xhtml">${parts.join("")}</div>`;
  return { status: "additional", div };
}
function answered({ instrument, answerCodes, words, answers }) {
  const { items, functional } = instrument;
  const asked = [...items, ...functional ? [functional] : []];
  return asked.flatMap((item) => {
    const value = answers[item.id];
    if (value === void 0) return [];
    const list = item === functional ? "difficulty" : "frequency";
    const coding = {
      system: LOINC,
      code: answerCodes[list][value] ?? "",
      display: words[list][value] ?? ""
    };
    const text = item === functional ? words.functional : words.items[item.id] ?? "";
    return [{ id: item.id, loinc: item.loinc, text, value, coding }];
  });
}
export {
  observationBundle,
  questionnaireResponse
};
