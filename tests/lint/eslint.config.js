import * as parser from '@typescript-eslint/parser';
import esX from 'eslint-plugin-es-x';
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

/** Code that reaches a browser runs in the oldest ones that package.json names. */
export default [
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
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { 'es-x': esX, site: { rules: { 'supported-apis': supportedApis } } },
    rules: { ...syntax, 'site/supported-apis': 'error' },
  },
];
