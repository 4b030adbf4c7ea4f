/** A page's own security policy, and what it keeps out. */
import { DIAL, HEAD, INSIDE, SANDBOX, TITLE, WIDGET, banner, frame } from './parts.mjs';

const policy = (content) =>
  `<head><meta http-equiv="Content-Security-Policy" content="${content}">`;
const IF_OWN = ', if the page is on the same host as the files';
const FILES = 'https://files.example.org';

export default {
  'a policy that lets in the page’s own scripts alone': {
    html: `${policy("default-src 'self'; img-src *")}${HEAD}${banner()}`,
    finds: ['policy-script'],
    says: /^May fail.*CSP\) blocks loader\.js from files\.example\.org, unless the page is on that host too/,
    line: /^script-src 'self' https:\/\/files\.example\.org$/,
    sees: [`${WIDGET}${IF_OWN}`, DIAL],
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
    says: /but does not name care-widgets\./,
    line: /^trusted-types dompurify lit-html care-widgets$/,
    sees: [INSIDE, DIAL],
  },
  'a policy that lets in no frame': {
    html: `${policy("default-src 'none'; script-src *")}${frame(`${SANDBOX}${TITLE}`)}`,
    finds: ['policy-frame'],
    says: /^Does not work/,
    line: /^frame-src https:\/\/files\.example\.org$/,
    sees: [WIDGET.replace('the widget', 'an empty frame instead of')],
  },
  'a policy that lets in frames of the page’s own host': {
    html: `${policy("frame-src 'self'")}${frame(`${SANDBOX}${TITLE}`)}`,
    finds: ['policy-frame'],
    says: /^May fail.*unless the page is on that host too/,
    line: /^frame-src 'self' https:\/\/files\.example\.org$/,
    sees: [`${WIDGET.replace('the widget ', '')} in a frame${IF_OWN}`],
  },
  'a policy that names the loader, and not its parts': {
    html: `${policy(`script-src ${FILES}/care-widgets/loader.js`)}${HEAD}${banner()}`,
    finds: ['policy-parts'],
    says: /allows loader\.js, but not its parts\./,
    line: /care-widgets\/loader\.js https:\/\/files\.example\.org\/care-widgets\/$/,
    sees: [INSIDE, DIAL],
  },
  'a policy that has the hash of the loader alone': {
    html: `${policy("script-src '{hash}'")}<script src="/care-widgets/loader.js" integrity="{hash}" async></script>${banner()}`,
    finds: ['policy-parts'],
    line: /^script-src 'sha384-\S+' 'self'$/,
    sees: [INSIDE, DIAL],
  },
  'a policy after <noscript> in the head': {
    html: `<head><noscript><link rel="stylesheet" href="/a.css"><img src="/pixel.png"></noscript>${policy("script-src 'none'")}${HEAD}</head>${banner()}`,
    finds: ['policy-script'],
    sees: [INSIDE, DIAL],
  },
  'two policies with a comma between': {
    html: `${policy("img-src *, script-src 'none'")}${HEAD}${banner()}`,
    finds: ['policy-script'],
    line: /^script-src https:\/\/files\.example\.org$/,
  },
  'a policy that wants a nonce, in capital letters': {
    html: `${policy(`script-src 'NONCE-abc' 'STRICT-DYNAMIC' ${FILES}`)}${HEAD}${banner()}`,
    finds: ['policy-script'],
    says: /nonce or hash/,
  },
  'a nonce in other letters': {
    html: `${policy("script-src 'nonce-ABC'")}${HEAD.replace('async', 'nonce="abc" async')}${banner()}`,
    finds: ['policy-script'],
  },
  'a policy for the page’s own host, with another one as the base': {
    html: `${policy("script-src 'self'")}<base href="https://files.example.org/care-widgets/"><script src="loader.js" async></script>${banner()}`,
    finds: ['policy-script'],
    line: /^script-src 'self' https:\/\/files\.example\.org$/,
  },
  'a policy for a folder of the page’s own host': {
    html: `${policy('script-src https://clinic.example/js/')}<script src="/care-widgets/loader.js" async></script>${banner()}`,
    finds: ['policy-script'],
    line: /^script-src https:\/\/clinic\.example\/js\/ 'self'$/,
  },
  'two files of ours, and names of Trusted Types for one': {
    html: `${policy('trusted-types lit-html care-widgets')}<script src="{base}crisis-banner.js" async></script><script src="{base}symptom-check.js" async></script>${banner()}`,
    finds: ['policy-types-twice'],
    says: /one of these files to work: crisis-banner\.js, symptom-check\.js/,
    line: /^trusted-types lit-html care-widgets 'allow-duplicates'$/,
  },
  'a file beside the loader, and any name of Trusted Types once': {
    html: `${policy('trusted-types *')}${HEAD}<script src="{base}symptom-check.js" async></script>${banner()}`,
    finds: ['policy-types-twice'],
  },
  'a link without encryption on a page that loads with it': {
    html: `${policy('upgrade-insecure-requests')}${HEAD}<p><a href="tel:988">Call or text 988</a> · <a href="http://a.example/w/embed/crisis-banner.html">More</a></p>`,
    finds: ['not-encrypted', 'other-server'],
  },
};

/** Pages whose policy lets everything of ours in, or may. */
export const LET_IN = [
  `${policy(`default-src 'none'; script-src ${FILES}; style-src ${FILES}`)}${HEAD}`,
  `${policy(`script-src ${FILES}/care-widgets/`)}${HEAD}`,
  `${policy('script-src https://*.example.org:443')}${HEAD}`,
  `${policy('script-src http://files.example.org')}${HEAD}`,
  `${policy('script-src https:')}${HEAD}`,
  `${policy('script-src http:')}${HEAD}`,
  `${policy('script-src http://files.example.org:80')}${HEAD}`,
  `${policy(`script-src ${FILES}/care%2Dwidgets/`)}${HEAD}`,
  `${policy("script-src 'NONCE-abc'")}<script nonce="abc" src="{base}loader.js" async></script>`,
  `${policy("script-src 'Nonce-abc' 'Strict-Dynamic'")}<script nonce="abc" src="{base}loader.js" async></script>`,
  `${policy(`script-src ${FILES}`)}<base href="{base}"><script src="loader.js" async></script>`,
  `${policy(`upgrade-insecure-requests; script-src ${FILES}`)}${HEAD.replaceAll('{base}', 'http://files.example.org/care-widgets/')}`,
  `<noscript>${policy("script-src 'none'")}</noscript>${HEAD}`,
  `${policy("trusted-types lit-html care-widgets 'Allow-Duplicates'")}${HEAD}<script src="{base}symptom-check.js" async></script>`,
  `${policy('script-src *; SCRIPT-SRC none')}${HEAD}`,
  `${policy("script-src 'nonce-abc'")}<script nonce="abc" src="{base}loader.js" async></script>`,
  `${policy("script-src '{hash}' 'strict-dynamic'")}<script src="{base}loader.js" integrity="{hash}" crossorigin="anonymous" async></script>`,
  `${policy("img-src 'none'; frame-src 'none'")}${HEAD}`,
  `${policy("trusted-types lit-html care-widgets 'allow-duplicates'")}${HEAD}`,
  `${policy('trusted-types *')}${HEAD}`,
].map((head) => `${head}${banner()}`);
