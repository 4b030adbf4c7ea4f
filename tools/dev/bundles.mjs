/** The widgets' files as a page asks for them, from source, in the time that a key press takes. */
import { context } from 'esbuild';
import { TAGS } from '../lib/widgets.mjs';

const FRAME = 'symptom-check.frame';

/** What `/dist/NAME.js` is made of. The loader's parts are for a release: here its name brings all widgets. */
const ENTRIES = {
  ...Object.fromEntries(TAGS.map((tag) => [tag, `src/elements/${tag}/define.ts`])),
  'care-widgets': 'src/define.ts',
  loader: 'src/define.ts',
  [FRAME]: 'src/elements/symptom-check/questionnaire/main.ts',
};

/** As the built frame's file runs: in the frame that the widget made, and nowhere else. */
const ONLY_IN_FRAME = {
  banner: {
    js: "if (location.href === 'about:srcdoc' && document.documentElement.dataset.careFrame) (() => {",
  },
  footer: { js: '})();' },
};

/** The questionnaire's file finds its frame's beside itself, as the built ones do. */
const besideItself = {
  name: 'beside-itself',
  setup: ({ onResolve, resolve }) =>
    onResolve({ filter: /\/frame-script\.js$/ }, ({ resolveDir, importer, kind }) =>
      resolve('./own-script.js', { resolveDir, importer, kind }),
    ),
};

/** `code(name)` of the source as it stands, undefined for other names; `stale()` after a change; `end()`. */
export function devBundles() {
  const contexts = new Map();
  const built = new Map();

  async function contextOf(name) {
    const isFrame = name === FRAME;
    return context({
      entryPoints: [ENTRIES[name]],
      bundle: true,
      write: false,
      format: isFrame ? 'esm' : 'iife',
      target: 'es2022',
      conditions: ['production'],
      // package.json speaks of the built modules, not of these.
      ignoreAnnotations: true,
      sourcemap: 'inline',
      logLevel: 'silent',
      plugins: [besideItself],
      ...(isFrame ? ONLY_IN_FRAME : {}),
    });
  }

  async function build(name) {
    if (!contexts.has(name)) contexts.set(name, contextOf(name));
    const { outputFiles } = await (await contexts.get(name)).rebuild();
    return outputFiles[0].text;
  }

  return {
    code(name) {
      if (!Object.hasOwn(ENTRIES, name)) return undefined;
      if (!built.has(name)) built.set(name, build(name));
      return built.get(name);
    },
    stale: () => built.clear(),
    end: async () =>
      Promise.all([...contexts.values()].map(async (each) => (await each).dispose())),
  };
}
