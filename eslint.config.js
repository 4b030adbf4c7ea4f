import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import tseslint from 'typescript-eslint';

/**
 * What one can still take in at a glance.
 *
 * @type {import('eslint').Linter.RulesRecord}
 */
const SHORT = {
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 45, skipBlankLines: true, skipComments: true }],
};

const ban = (name, message) => ({ name, message });

/** The plugin's types hold for configurations of every kind at once. */
const litRecommended = /** @type {import('eslint').Linter.Config} */ (
  lit.configs['flat/recommended']
);

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'demo/dist/',
      'src/generated/',
      'src/cli/generated/',
      'node_modules/',
      '.cache/',
      'screenshots/',
      // Each app is checked by its own framework's compiler: tests/compat/frameworks/types.test.mjs.
      'tests/compat/frameworks/apps/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  { files: ['src/**/*.ts', '{src,tools,demo}/**/*.{js,mjs,cjs}', '*.{js,mjs}'], rules: SHORT },
  {
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, litRecommended],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The tests hand wrong values over on purpose; index signatures keep their brackets.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-empty-function': 'off',
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            ban('lit/directives/unsafe-html.js', 'Content is text: no HTML from strings.'),
            ban('lit/directives/unsafe-svg.js', 'Content is text: no SVG from strings.'),
            ban(
              'lit/directives/style-map.js',
              'Writes an inline style, which a strict CSP refuses.',
            ),
          ],
        },
      ],
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Content is text: no HTML from strings.' },
        { property: 'outerHTML', message: 'Content is text: no HTML from strings.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TaggedTemplateExpression TemplateElement[value.raw=/\\sstyle=/]',
          message: 'An inline style is refused by a strict CSP: use a class.',
        },
      ],
    },
  },
  { files: ['src/core/warn.ts', 'src/loader/log.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'no-restricted-properties': 'off',
      'no-restricted-syntax': 'off',
      'no-console': 'off',
      // Chai's assertions look like promises to the type checker.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
