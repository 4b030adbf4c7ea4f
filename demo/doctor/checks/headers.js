/** What the server sends beside the page, where that was pasted, too: what it does to the questionnaire's one request. */
import { finding } from '../finding.js';
import { refusesInline } from '../policy.js';

/** Alone, headers may be those of any page of ours. */
const asks = ({ places, headers }) =>
  headers.isAlone || places.some(({ kind, tag }) => kind !== 'frame' && tag === 'symptom-check');

/** The very line of docs/security.md. */
const LINE = 'Cross-Origin-Resource-Policy: cross-origin';
const BY_HAND =
  'The page then fetches the file itself and passes it on, so the questions still appear.';
const NOT_BY_HAND =
  'The page can’t pass the file on either, because its security policy (CSP) blocks inline scripts. So the questions do not appear; crisis help stays.';

function refused(id, what, why, { policies, scripts }) {
  const isShut = refusesInline(policies, scripts);
  return finding(
    id,
    isShut ? 'risk' : 'note',
    what,
    `${why} ${isShut ? NOT_BY_HAND : BY_HAND}`,
    `${isShut ? 'Have' : 'Nothing. To avoid the second request, have'} your web team send this header with the file symptom-check.frame.js${isShut ? ', or put a nonce in the policy and on the script' : ''}. The page “Security” has the lines for nginx, Apache, IIS and Express.`,
    LINE,
  );
}

export function resource(page) {
  const value = page.headers
    .of('cross-origin-resource-policy')
    .find((each) => /^same-(origin|site)$/i.test(each));
  return value && asks(page)
    ? [
        refused(
          'header-corp',
          `The server sends Cross-Origin-Resource-Policy: ${value}`,
          'Helmet does so by default. If the server also sends it with symptom-check.frame.js, browsers block that file in the frame of <symptom-check>, which counts as another site.',
          page,
        ),
      ]
    : [];
}

export function embedder(page) {
  const value = page.headers
    .of('cross-origin-embedder-policy')
    .find((each) => /^require-corp\b/i.test(each));
  return value && asks(page)
    ? [
        refused(
          'header-coep',
          'The server sends Cross-Origin-Embedder-Policy: require-corp',
          'The page then loads only files that allow it, and symptom-check.frame.js, which the frame of <symptom-check> requests, may not. With credentialless instead, nothing is blocked.',
          page,
        ),
      ]
    : [];
}

export function alone({ headers }) {
  return headers.isAlone
    ? [
        finding(
          'headers-alone',
          'note',
          'These are headers, without the page’s code.',
          'They say what a page may load. Only its code says whether the widget is in it.',
          'Paste the code of the page below them, and check again.',
        ),
      ]
    : [];
}
