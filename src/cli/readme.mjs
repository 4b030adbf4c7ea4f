/** The README of a clinic's build: what to put where and what to paste, with the hashes. */
import { headHtml, snippet } from '../snippets/index.js';
import { TAGS } from './widgets.mjs';

const base = '/care-widgets/';

export function readme(files, pack, version) {
  const hashes = JSON.parse(files['integrity.json']);
  const { region } = pack.clinic;
  const elements = TAGS.map((tag) => snippet('element', { tag, base, region }).text);
  return `# care-widgets for ${pack.clinic.name}

Built with care-widgets ${version} from the pack in \`clinic-pack.json\`: the same pack and version give the
same bytes. Code: MIT. Built-in content: CC BY 4.0.

Put the whole folder on your server, for example as \`/care-widgets/\`, and have browsers check for a new \`loader.js\`
each time (\`Cache-Control: no-cache\`). \`integrity.json\` has the hash of every file that a page may load.

## More than one widget, or a whole site

In the head of every page, once:

${fenced(headHtml({ base }))}

Then wherever you want a widget. Its links show before the script, without it, and if it fails; the last one leads
to the widget's own page:

${fenced(elements.join('\n\n'))}

## One widget

Instead of the loader, with hashes, so that a browser refuses a file that somebody changed:

${TAGS.map((tag) => fenced(headHtml({ base, file: `${tag}.js`, integrity: hashes }))).join('\n\n')}

## Where the pack applies, and where it doesn't

Every widget from these files uses the pack, on any page; an attribute on the page overrides it. The pages
in \`embed/\` show the built-in words until their script has run, and when scripts are off.

To change the pack, edit its file and build again into the same folder. Don't edit the files here.
`;
}

function fenced(code) {
  return `\`\`\`html\n${code}\n\`\`\``;
}
