/** The widget’s page in a frame. */
import { HEAD, LINE, LINKS, SANDBOX, TITLE, frame } from './parts.mjs';

export default {
  'a frame that an editor shut': {
    html: frame(`${TITLE} sandbox=""`),
    finds: ['frame-closed'],
    says: /phone links/,
    line: LINE,
    sees: ['“Crisis help: call, text or chat now” in a frame'],
  },
  'a frame as an embed makes it': {
    html: frame(`${TITLE} sandbox="allow-scripts"`),
    finds: ['frame-closed'],
  },
  'a frame without a title': {
    html: frame(` height="400"${SANDBOX}`),
    finds: ['frame-incomplete'],
    says: /lacks a title\./,
    line: LINE,
  },
  'a frame without a height': {
    html: frame(` title="Crisis help"${SANDBOX}`),
    finds: ['frame-incomplete'],
    says: /lacks a height\.[^]*slit/,
  },
  'a frame that lacks everything': {
    html: '<iframe src="{base}embed/symptom-check.es.html?region=MX&instrument=gad-7"></iframe>',
    finds: ['frame-incomplete'],
    says: /lacks a title, a height and a sandbox\.[^]*Screen|screen readers[^]*slit[^]*empty one/,
    line: /embed\/symptom-check\.es\.html\?region=MX&amp;instrument=gad-7" title="[^"]+" width="100%" height="900" frameborder="0" sandbox="/,
  },
  'a frame with an option that does nothing there': {
    html: `<iframe src="{base}embed/crisis-banner.html?region=US&quick-exit=1"${TITLE}${SANDBOX}></iframe>`,
    finds: ['frame-option'],
    line: LINE,
  },
  'a frame that loads late': {
    html: `<iframe data-src="{base}embed/crisis-banner.html"${TITLE}${SANDBOX}></iframe>`,
    finds: ['frame-delayed'],
  },
  'a frame beside links': {
    html: `${HEAD}${frame(`${TITLE}${SANDBOX}`)}<p>${LINKS}</p>`,
    finds: ['frame-doubled'],
  },
};
