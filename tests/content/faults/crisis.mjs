import { ordinary, say, service, words } from '../plant.mjs';

const FILE = 'facts/crisis-lines.json';
const lines = (promise, message, plant, level) => ({
  rule: 'crisis-lines',
  promise,
  message,
  plant,
  level,
  file: FILE,
});

export const faults = [
  lines('wants an emergency number for every country', /has no emergency number/, ({ facts }) => {
    facts['crisis-lines'].data.countries[3].emergency = [];
  }),
  lines('wants a lead that is there', /is the lead service but is not shown/, ({ facts }) => {
    facts['crisis-lines'].data.countries[0].primary = 'us-999';
  }),
  lines('wants a lead that is shown', /is the lead service but is not shown/, (content) => {
    service(content).shown = false;
  }),
  lines('shows no line without a source', /shown without a source/, (content) => {
    service(content).sources = [];
  }),
  lines('takes general knowledge for no source', /shown without a source/, (content) => {
    service(content).sources = ['gk'];
  }),
  lines('shows no line that nobody can reach', /no way to reach it/, (content) => {
    for (const way of ['call', 'text', 'chat', 'whatsapp']) delete service(content)[way];
  }),
  lines('knows its pairs', /paired with "us-none", which is unknown/, (content) => {
    service(content).pairs = ['us-none'];
  }),
  lines('shows pairs together or not at all', /only one of them is shown/, (content) => {
    service(content, service(content).pairs[0]).shown = false;
  }),
  lines('calls no line open around the clock that closes', /closes at night/, (content) => {
    service(content, 'dk-liv').hours = 'always';
  }),
  lines(
    'warns of a shown line that nobody has checked',
    /nobody has checked "us-988"/,
    (content) => (service(content).lastChecked = null),
    'warning',
  ),
  ...[
    ['Press 3 for young people.', 'en'],
    ['Then choose option three.', 'en'],
    ['Text PRIDE for help.', 'en'],
    ['Oprima el 3 para jóvenes.', 'es'],
    ['Elija la opción tres.', 'es'],
  ].map(([text, language]) => ({
    rule: 'press-3',
    promise: `finds "${text}"`,
    plant: (content) => say(content, text, language),
    message: /option that no longer exists/,
  })),
  {
    rule: 'press-3',
    promise: 'finds it as a service',
    plant: (content) => (service(content, 'us-vcl').call.then = '3'),
    file: FILE,
    message: /option that no longer exists/,
  },
  {
    rule: 'press-3',
    promise: 'lets it stand once the option is back',
    plant: (content) => {
      content.facts['crisis-lines'].data.usPress3.show = true;
      say(content, 'Press 3 for young people.');
    },
    level: 'none',
  },
  {
    rule: 'crisis-help',
    promise: 'finds a section that points to a crisis line without links',
    plant: (content) => {
      delete ordinary(content).section.crisisLinks;
      say(content, 'Call or text a crisis line now.');
    },
    message: /a crisis line that is not shown beside it/,
  },
  {
    rule: 'crisis-help',
    promise: 'warns of suicide without links',
    plant: (content) => {
      delete ordinary(content).section.crisisLinks;
      say(content, 'You think about suicide.');
    },
    level: 'warning',
    message: /without crisis links/,
  },
  {
    rule: 'crisis-help',
    promise: 'is content where links stand beside the words',
    plant: (content) => {
      ordinary(content).section.crisisLinks = true;
      say(content, 'You think about suicide. Call or text a crisis line now.');
    },
    level: 'none',
  },
  {
    rule: 'outline',
    promise: 'finds a role of an emergency number without a name',
    plant: (content) => delete words(content, 'common').crisis.roles.police,
    file: 'en/common.json',
    message: /has no words/,
  },
];
