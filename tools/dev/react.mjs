/** What a change of the source asks for: made anew first, shown next, checked last. */
import { generateAll } from '../generate/all.mjs';
import { checkContent, runScript } from './checks.mjs';

const CONTENT = /^src[\\/](content[\\/].*|widgets(\.schema)?)\.json$/;
/** Of these the modules of this process know what they were when it began. */
const FORMS = /^src[\\/](content[\\/]schema[\\/]|widgets)/;
const PAGES = /^(demo|docs|src[\\/]snippets)[\\/]|[\\/]examples\.js$/;

/** `page` takes what the checks say, and reloads. */
export async function react(paths, page) {
  const content = paths.some((path) => CONTENT.test(path));
  const wrong = content ? await generated(paths.some((path) => FORMS.test(path))) : [];
  if (content) page.report('content', wrong);
  if (paths.some((path) => PAGES.test(path))) await runScript('tools/build/site.mjs', '--keep');
  page.reload();
  if (content && !wrong.length) page.report('content', await checkContent());
}

/** What generate finds wrong, in lines; in a process of its own where it must read the forms anew. */
async function generated(anew) {
  if (anew) {
    const { ok, output } = await runScript('tools/generate/generate.mjs');
    return ok ? [] : output.trim().split('\n');
  }
  try {
    const found = await generateAll({ all: false });
    return found.map(({ file, pointer, message }) => `${file}#${pointer}: ${message}`);
  } catch ({ message }) {
    return [message];
  }
}
