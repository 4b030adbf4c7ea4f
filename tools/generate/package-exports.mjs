/** What package.json lets others import: each widget's class and the module that registers it. */
import { TAGS } from '../lib/widgets.mjs';

const FRAMEWORKS = ['preact', 'react', 'solid', 'svelte', 'vue'];

export function packageExports() {
  const widgets = TAGS.flatMap((tag) => [
    [`./${tag}`, esm(`elements/${tag}/${tag}`)],
    ...BESIDE.filter(([name]) => name.startsWith(`./${tag}.`)),
    [`./${tag}/define`, esm(`elements/${tag}/define`)],
  ]);
  return Object.fromEntries([
    ['.', esm('index')],
    ['./define', esm('define')],
    ...widgets,
    ...FRAMEWORKS.map((name) => [`./${name}`, typed(`./dist/types/${name}`)]),
    ['./care-widgets.css', './dist/care-widgets.css'],
    ['./custom-elements.json', './dist/custom-elements.json'],
    ['./package.json', './package.json'],
    ['./clinic-pack.schema.json', './dist/schema/clinic-pack.schema.json'],
  ]);
}

/** Files that a widget's own file loads. */
const BESIDE = [['./symptom-check.frame.js', './dist/symptom-check.frame.js']];

const esm = (path) => typed(`./dist/esm/${path}`);
const typed = (path) => ({ types: `${path}.d.ts`, default: `${path}.js` });
