import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import esX from 'eslint-plugin-es-x';
import { configs, parser } from 'typescript-eslint';
import { findBrowserModules } from './browserModules.ts';
import { supportedApis } from './supportedApis.ts';

/** Syntax that Vite compiles for no older browser: it stops the script that holds it. */
const syntax = {
  'es-x/no-regexp-lookbehind-assertions': 'error',
  'es-x/no-regexp-v-flag': 'error',
  'es-x/no-regexp-modifiers': 'error',
  'es-x/no-regexp-duplicate-named-capturing-groups': 'error',
  'es-x/no-regexp-unicode-property-escapes-2023': 'error',
  'es-x/no-import-attributes': 'error',
};

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The modules, without the scripts that stand in components. */
const modules = { files: ['**/*.ts'], ignores: ['**/*.astro/*.ts'] };

export default [
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['src/**/*.{ts,astro}'], rules: { 'max-lines': ['error', 200] } },
  // Rules that read types: on modules. Astro components are type-checked by `astro check`.
  ...configs.strictTypeChecked.map((config) => ({ ...config, ...modules })),
  {
    ...modules,
    languageOptions: { parserOptions: { tsconfigRootDir: root, project: 'tsconfig.json' } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // The types say more than what runs keeps: `import.meta.env` outside Astro, a variable before its hook has run.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-useless-default-assignment': 'off',
      // The code has no enums and assigns no instances of classes; these rules are slow.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Style alone.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-recommended'],
  {
    files: ['**/*.astro'],
    // What scrolls takes the focus, so that a keyboard can scroll it.
    rules: { 'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['section'] }] },
  },
  // Code that reaches a browser runs in the oldest ones that package.json names.
  {
    files: [...findBrowserModules()],
    languageOptions: {
      parser,
      parserOptions: {
        project: 'tests/lint/tsconfig.json',
        // A single run reads files from the disk, not the text that an editor or a test hands over.
        disallowAutomaticSingleRunInference: true,
      },
    },
    plugins: { 'es-x': esX, site: { rules: { 'supported-apis': supportedApis } } },
    rules: { ...syntax, 'site/supported-apis': 'error' },
  },
];
