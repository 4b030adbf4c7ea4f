/** Response headers that were pasted with the page, or alone. */
import { DIAL, HEAD, INSIDE, PHONE, WIDGET, banner } from './parts.mjs';

const CHECK = `${HEAD}<symptom-check>${PHONE} · <a href="{base}embed/symptom-check.html?region=US">Check</a></symptom-check>`;
const WELL = 'Everything looks good';
const LATER = 'So far so good: now check the published page';
const STRICT = 'Content-Security-Policy: script-src https://files.example.org';
const FOR_FILE = /^Cross-Origin-Resource-Policy: cross-origin$/;

export default {
  'a header that keeps the questionnaire’s file from its frame': {
    html: `HTTP/2 200\ncontent-type: text/html\ncross-origin-resource-policy: same-origin\n\n${CHECK}`,
    finds: ['header-corp'],
    says: /^Good to know.*Cross-Origin-Resource-Policy: same-origin.*Helmet.*passes it on.*symptom-check\.frame\.js/s,
    line: FOR_FILE,
    title: WELL,
  },
  'the same header, and a policy that forbids inline scripts': {
    html: `Cross-Origin-Resource-Policy: same-site\r\n${STRICT}\r\n\r\n${CHECK}`,
    finds: ['header-corp'],
    says: /^May fail.*same-site.*questions do not appear.*nonce/s,
    line: FOR_FILE,
  },
  'an embedder policy': {
    html: `Cross-Origin-Embedder-Policy: require-corp\n${CHECK}`,
    finds: ['header-coep'],
    says: /^Good to know.*Cross-Origin-Embedder-Policy: require-corp.*credentialless/s,
    line: FOR_FILE,
    title: WELL,
  },
  'an embedder policy, and one that forbids inline scripts': {
    html: `Cross-Origin-Embedder-Policy: require-corp; report-to="a"\n${STRICT}\n${CHECK}`,
    finds: ['header-coep'],
    says: /^May fail/,
    line: FOR_FILE,
  },
  'a policy in a header': {
    html: `Content-Security-Policy: script-src 'self'; img-src *\n\n<!doctype html>${HEAD.replaceAll('{base}', 'https://a.example/w/')}${banner()}`,
    finds: ['policy-script'],
    line: /^script-src 'self' https:\/\/a\.example$/,
    sees: [`${WIDGET}, if the page is on the same host as the files`, DIAL],
  },
  'a policy in a header, its value in the next line': {
    html: `Content-Security-Policy:\ndefault-src 'none'\n\n${HEAD}${banner()}`,
    finds: ['policy-script'],
    sees: [INSIDE, DIAL],
  },
  'headers alone': {
    html: 'HTTP/1.1 200 OK\nServer: nginx\nCross-Origin-Resource-Policy: same-origin\n',
    finds: ['header-corp', 'headers-alone'],
    says: /without the page’s code/,
    title: LATER,
    instead: /^$/,
  },
  'headers alone, of which none keeps anything out': {
    html: "Content-Security-Policy: default-src 'self'; script-src 'self' 'nonce-abc'",
    finds: ['headers-alone'],
    title: LATER,
    instead: /^$/,
  },
  'headers alone, with a policy that lets in no script': {
    html: "content-security-policy: default-src 'none'\nCross-Origin-Resource-Policy: same-origin",
    finds: ['policy-script', 'header-corp', 'headers-alone'],
    says: /^Does not work.*from your own site/,
  },
};

/** Headers that let the questionnaire come up: it needs nothing more. */
export const LET_BY = [
  'Cross-Origin-Resource-Policy: cross-origin',
  'Cross-Origin-Embedder-Policy: credentialless',
  'Cross-Origin-Embedder-Policy: unsafe-none',
  "Content-Security-Policy-Report-Only: default-src 'none'",
  'Cross-Origin-Opener-Policy: same-origin',
].map((header) => `HTTP/2 200\n${header}\n\n${CHECK}`);
