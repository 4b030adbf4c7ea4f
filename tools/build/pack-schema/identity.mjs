/** Who the clinic is, who attests what, and the kinds of text. src/cli/check-identity.mjs says the same. */
const text = { $ref: '#/$defs/text' };

/** As src/core/phone.ts has it, but for how many digits there may be. */
const PHONE =
  '^\\+?[\\s().\\u2010-\\u2015-]*(?:\\d(?:\\/(?=\\d))?[\\s().\\u2010-\\u2015-]*)+(?:,?\\s*(?:[Ee][Xx][Tt]\\.?|[Xx]|#)\\s*\\d+)?$';

export const clinic = {
  description: 'Who the clinic is. An attribute on a page wins over it.',
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  properties: {
    name: {
      ...text,
      description: "The clinic's name: the next step is called so if it has no label.",
    },
    region: {
      description: 'Country of the crisis lines, a two-letter code (ISO 3166-1). Default: US.',
      type: 'string',
      pattern: '^[A-Za-z]{2}$',
    },
    contact: {
      description: "The clinic's own next step.",
      type: 'object',
      additionalProperties: false,
      anyOf: [{ required: ['phone'] }, { required: ['url'] }],
      properties: {
        label: { ...text, description: 'What the link is called, such as "Ask for a visit".' },
        phone: {
          description:
            'One phone number, as people write it; "ext. 12" at its end is shown but not dialed.',
          allOf: [text, { pattern: PHONE }],
        },
        url: {
          description: 'An http, https, mailto, tel or relative address.',
          type: 'string',
          pattern:
            '^(?!\\s)(?:(?:[Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):|(?![A-Za-z][A-Za-z\\d+.-]*:))[^\\s<>"]+$',
        },
      },
    },
  },
};

const reviewer = {
  name: { ...text, description: "The reviewer's full name." },
  credentials: { ...text, description: 'License and role, as the reviewer writes them.' },
  date: { $ref: '#/$defs/date', description: 'The day on which they read all of it.' },
  organization: { ...text, description: 'Where they work.' },
};
const required = ['name', 'credentials', 'date'];

export function reviewOf(tags, languages) {
  return {
    description:
      'Who has reviewed what: one entry for each widget and language, by the reviewer under their own name. It covers the built-in words and yours together.',
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: [...required, 'widget', 'language'],
      properties: { ...reviewer, widget: { enum: tags }, language: { enum: languages } },
    },
  };
}

export const definitions = {
  text: {
    description: 'Plain words: no markup, no [ or ] forms, no space at either end.',
    type: 'string',
    pattern: '^(?!\\s)[^<>]+(?<!\\s)$',
  },
  plain: { allOf: [text, { pattern: '^[^\\[\\]]*$' }] },
  inline: {
    description: 'Words that may hold [@reference] and [[term]] or [[term|words]].',
    $ref: '#/$defs/text',
  },
  date: {
    description: 'A real date, YYYY-MM-DD.',
    type: 'string',
    pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
  },
  review: {
    description: 'Who attests these words; the same as an entry of the list "review".',
    oneOf: [
      { type: 'null' },
      { type: 'object', additionalProperties: false, required, properties: reviewer },
    ],
  },
};
