import { generate } from '../../tools/build/bundles.mjs';
import { styleSheet } from '../../tools/build/stylesheet.mjs';

/** Pages under a strict policy, each with one widget from its built file, as `/strict/<tag>`. */
const POLICY =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html care-widgets";

/**
 * Serves `/built/<name>.js` and `/built/care-widgets.css`, made from the source as it stands, so that no test runs yesterday's
 * `dist/`; and a page for each that allows nothing but that script.
 */
export function builtFiles() {
  const files = new Map();
  const built = (name) => {
    if (!files.has(name)) files.set(name, generate(name));
    return files.get(name);
  };
  return async (context, next) => {
    const [, kind, name] =
      /^\/(built|strict)\/([\w-]+(?:\.frame)?)(?:\.js)?$/.exec(context.path) ?? [];
    if (context.path === '/built/care-widgets.css') {
      context.type = 'text/css';
      context.body = await styleSheet();
    } else if (kind === 'built') {
      context.type = 'text/javascript';
      context.body = (await built(name)).code;
    } else if (kind === 'strict') {
      const type = context.query.module === undefined ? '' : ' type="module"';
      context.set('content-security-policy', POLICY);
      context.type = 'text/html';
      context.body = `<!doctype html><html lang="en"><title>Strict</title><${name}></${name}><script${type} src="/built/${name}.js"></script></html>`;
    } else {
      await next();
    }
  };
}
