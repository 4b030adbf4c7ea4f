/** Named examples of `<symptom-check>`: the demo, the tests and the accessibility runs read them. */

/** The fallback of the documented snippet: it shows before the script, without it, and if it fails. */
const links = `
  <a href="tel:988">Call or text 988</a> ·
  <a href="https://findahelpline.com/">More crisis help</a>
`;

export default [
  {
    name: 'phq-9',
    title: 'PHQ-9, one question a screen',
    html: `<symptom-check>${links}</symptom-check>`,
  },
  {
    name: 'phq-2',
    title: 'PHQ-2, which offers the PHQ-9 in place',
    html: `<symptom-check instrument="phq-2">${links}</symptom-check>`,
  },
  {
    name: 'gad-7-list',
    title: 'GAD-7, all questions on one page',
    html: `<symptom-check instrument="gad-7" layout="list">${links}</symptom-check>`,
  },
  {
    name: 'clinic',
    title: "With the clinic's own next step and a button that shares",
    html: `<symptom-check contact-label="Book a visit at our clinic" contact-phone="555-0100" contact-url="https://clinic.example/visit" share share-label="Send to our clinic" share-note="Our nurses get your answers and call you within two days.">${links}</symptom-check>`,
  },
];
