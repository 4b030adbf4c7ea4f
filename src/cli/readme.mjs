/** The README of a clinic's build: what to put where and what to paste, with the hashes. */
import { directory, leadingLines } from '../content/locales.js';
import { callHref, countryOf } from '../shared/crisis-lines.js';
import { TAGS } from './widgets.mjs';

export function readme(files, pack, version) {
  const hashes = JSON.parse(files['integrity.json']);
  const links = fallback(pack.clinic.region ?? 'US');
  return `# care-widgets for ${pack.clinic.name}

Built with care-widgets ${version} from the pack in \`clinic-pack.json\`: the same pack and version give the
same bytes. Code: MIT. Built-in content: CC BY 4.0.

Put the whole folder on your server, for example as \`/care-widgets/\`, and let browsers ask for \`loader.js\`
anew (\`Cache-Control: no-cache\`). \`integrity.json\` has the hash of every file that a page may load.

## More than one widget, or a whole site

In the head of every page, once:

${fenced(`<link rel="stylesheet" href="/care-widgets/care-widgets.css" />
<script src="/care-widgets/loader.js" async></script>`)}

Then where a widget belongs:

${fenced(TAGS.map((tag) => element(tag, links)).join('\n'))}

## One widget

With its hash, so that a browser refuses a file that somebody changed:

${TAGS.map((tag) =>
  fenced(`<script
  src="/care-widgets/${tag}.js"
  integrity="${hashes[`${tag}.js`]}"
  crossorigin="anonymous"
  async
></script>`),
).join('\n\n')}

## What holds the pack, and what doesn't

Every widget from these files has the pack, wherever it stands; an attribute on the page wins over it. The pages
in \`embed/\` show the built-in words until their script has run, and where scripts are off.

To change the pack, change its file and build anew into the same folder. Don't edit what is here.
`;
}

function element(tag, links) {
  return `<${tag}>\n${links}\n</${tag}>`;
}

/** What stands there before the script and without it: the country's first line, and the directory. */
function fallback(region) {
  const country = countryOf(region, leadingLines);
  const number = country?.lines.find(({ call, only }) => call && !call.then && !only)?.call.number;
  const directoryLink = `  <a href="${directory.url}">Crisis help in your country</a>`;
  return number
    ? `  <a href="${callHref(number)}">Crisis help: call ${number}</a> ·\n${directoryLink}`
    : directoryLink;
}

function fenced(code) {
  return `\`\`\`html\n${code}\n\`\`\``;
}
