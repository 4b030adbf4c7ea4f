/** A page's own security policy, and what it keeps out. */
import { DIAL, HEAD, INSIDE, SANDBOX, TITLE, WIDGET, banner, frame } from './parts.mjs';

const policy = (content) =>
  `<head><meta http-equiv="Content-Security-Policy" content="${content}">`;
const FILES = 'https://files.example.org';

export default {
  'a policy that lets in the page’s own scripts alone': {
    html: `${policy("default-src 'self'; img-src *")}${HEAD}${banner()}`,
    finds: ['policy-script'],
    says: /CSP\) keeps loader\.js out/,
    line: /^script-src 'self' https:\/\/files\.example\.org$/,
    sees: [INSIDE, DIAL],
  },
  'a policy that lets in nothing': {
    html: `${policy("default-src 'none'")}${HEAD}${banner()}`,
    finds: ['policy-script'],
    line: /^script-src https:\/\/files\.example\.org$/,
  },
  'a policy for another folder of the same host': {
    html: `${policy(`script-src ${FILES}/js/`)}${HEAD}${banner()}`,
    finds: ['policy-script'],
  },
  'a second policy that is stricter than the first': {
    html: `${policy('script-src https:')}${policy("script-src-elem 'self'")}${HEAD}${banner()}`,
    finds: ['policy-script'],
    line: /^script-src-elem 'self' https:\/\/files\.example\.org$/,
  },
  'a policy that wants a nonce': {
    html: `${policy(`script-src 'nonce-abc' 'strict-dynamic' ${FILES}`)}${HEAD}${banner()}`,
    finds: ['policy-script'],
    says: /nonce or hash/,
  },
  'a policy that knows other names of Trusted Types': {
    html: `${policy("require-trusted-types-for 'script'; trusted-types dompurify lit-html")}${HEAD}${banner()}`,
    finds: ['policy-types'],
    says: /but not care-widgets\./,
    line: /^trusted-types dompurify lit-html care-widgets$/,
    sees: [INSIDE, DIAL],
  },
  'a policy that lets in no frame': {
    html: `${policy("default-src 'self'; script-src *")}${frame(`${SANDBOX}${TITLE}`)}`,
    finds: ['policy-frame'],
    line: /^frame-src 'self' https:\/\/files\.example\.org$/,
    sees: [WIDGET.replace('the widget', 'an empty frame in the place of')],
  },
};

/** Pages whose policy lets everything of ours in, or may. */
export const LET_IN = [
  `${policy(`default-src 'none'; script-src ${FILES}; style-src ${FILES}`)}${HEAD}`,
  `${policy(`script-src ${FILES}/care-widgets/`)}${HEAD}`,
  `${policy('script-src https://*.example.org:443')}${HEAD}`,
  `${policy('script-src http://files.example.org')}${HEAD}`,
  `${policy('script-src https:')}${HEAD}`,
  `${policy('script-src *; SCRIPT-SRC none')}${HEAD}`,
  `${policy("script-src 'nonce-abc'")}<script nonce="abc" src="{base}loader.js" async></script>`,
  `${policy("script-src '{hash}'")}<script src="{base}loader.js" integrity="{hash}" crossorigin="anonymous" async></script>`,
  `${policy("img-src 'none'; frame-src 'none'")}${HEAD}`,
  `${policy("trusted-types lit-html care-widgets 'allow-duplicates'")}${HEAD}`,
  `${policy('trusted-types *')}${HEAD}`,
].map((head) => `${head}${banner()}`);
