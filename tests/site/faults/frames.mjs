/** The widget’s page in a frame. */
import { HEAD, LINE, STANDS_IN, LINKS, SANDBOX, TITLE, frame } from './parts.mjs';

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
    says: /needs a title\./,
    line: LINE,
  },
  'a frame without a height': {
    html: frame(` title="Crisis help"${SANDBOX}`),
    finds: ['frame-incomplete'],
    says: /needs a height\.[^]*thin strip/,
  },
  'a frame that lacks everything': {
    html: '<p>Help</p><iframe src="{base}embed/symptom-check.es.html?region=MX&instrument=gad-7"></iframe>',
    finds: ['frame-incomplete'],
    says: /needs a title, a height and a sandbox\.[^]*Screen|screen readers[^]*thin strip[^]*empty one/,
    line: /embed\/symptom-check\.es\.html\?region=MX&amp;instrument=gad-7" title="[^"]+" width="100%" height="900" frameborder="0" sandbox="/,
  },
  'a frame with an option that does nothing there': {
    html: `<p>Help</p><iframe src="{base}embed/crisis-banner.html?region=US&variant=bar&quick-exit=1"${TITLE}${SANDBOX}></iframe>`,
    finds: ['frame-option'],
    line: LINE,
  },
  'a frame that loads late': {
    html: `<p>Help</p><iframe data-src="{base}embed/crisis-banner.html?variant=bar"${TITLE}${SANDBOX}></iframe>`,
    finds: ['frame-delayed'],
  },
  'a sound frame, as one pastes it': {
    html: `<iframe src="{base}embed/crisis-banner.html?region=US&variant=bar"${TITLE}${SANDBOX}></iframe>`,
    finds: ['editor-code'],
    says: /code of a frame, as the editor shows it/,
    title: 'So far so good: now check the published page',
    instead: /^$/,
  },
  'a frame with a fault, as one pastes it': {
    html: `<iframe src="{base}embed/crisis-banner.html?region=US&variant=bar"${TITLE} sandbox=""></iframe>\n`,
    finds: ['frame-closed', 'editor-code'],
    title: 'We found 1 issue',
  },
  'a frame of one’s own computer': {
    html: `<p>Help</p><iframe src="http://localhost:8000/dist/embed/crisis-banner.html?region=US&variant=bar" height="400"${SANDBOX}></iframe>`,
    finds: ['only-here', 'frame-incomplete'],
    says: /<iframe src="https:\/\/HOST\/care-widgets\/embed/,
    sees: ['an empty frame instead of “Crisis help: call, text or chat now”'],
    instead: STANDS_IN,
  },
  'a frame without encryption': {
    html: `<p>Help</p><iframe src="http://a.example/w/embed/crisis-banner.html?variant=bar"${TITLE}${SANDBOX}></iframe>`,
    finds: ['not-encrypted'],
    sees: ['an empty frame instead of “Crisis help: call, text or chat now”'],
  },
  'a frame with the page’s card, too low for it': {
    html: `<p>Help</p><iframe src="{base}embed/crisis-banner.html?region=US"${TITLE}${SANDBOX}></iframe>`,
    finds: ['frame-low'],
    says: /is 400 pixels high\. The card in it needs 700\./,
    line: LINE,
  },
  'a frame that is too low for the bar': {
    html: `<p>Help</p><iframe src="{base}embed/crisis-banner.html?region=US&variant=bar" title="Help" height="200"${SANDBOX}></iframe>`,
    finds: ['frame-low'],
    says: /is 200 pixels high\. The bar in it needs 400\./,
    line: LINE,
  },
  'a frame beside links': {
    html: `${HEAD}${frame(`${TITLE}${SANDBOX}`)}<p>${LINKS}</p>`,
    finds: ['frame-doubled'],
  },
};
