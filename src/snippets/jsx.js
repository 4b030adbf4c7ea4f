/** The element as JSX, for React and the like; the package's import registers it, without the loader. */
import { attributes, inText } from './escape.js';
import { linkHtml, linksOf, optionsOf } from './parts.js';

/** JSX reads entities as HTML does, and takes braces for code. */
const braces = (text) => text.replace(/[{}]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export function jsxImports({ tag }) {
  return `import 'care-widgets/${tag}/define';\nimport 'care-widgets/care-widgets.css';`;
}

export function jsx(wanted) {
  const entries = optionsOf(wanted).map(([name, value]) => [name, value === true ? '' : value]);
  // A break ends with its blank: without one, links would stand together.
  const links = linksOf(wanted)
    .map((link) => `  ${linkHtml(link, (text) => braces(inText(text)))}`)
    .join(" ·{' '}\n");
  return `<${wanted.tag}${attributes(entries)}>\n${links}\n</${wanted.tag}>`;
}
