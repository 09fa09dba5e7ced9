import { ESLint, type Linter } from 'eslint';
import esX from 'eslint-plugin-es-x';

/** Methods whose names older ones share: without types, `map` of an array looks like that of an iterator. */
const ambiguous = /\/no-(iterator|set)-prototype-/;

const newer = Object.entries(esX.configs['flat/restrict-to-es2022'].rules ?? {}).filter(
  ([name]) => !ambiguous.test(name),
);

const rules: Linter.RulesRecord = {
  ...Object.fromEntries(newer),
  // Safari 15.4 has it, and so have the others.
  'es-x/no-array-prototype-findlast-findlastindex': 'off',
  // Of ES2022, what Safari 15.4 or Firefox 115 lacks.
  'es-x/no-class-static-block': 'error',
  'es-x/no-intl-segmenter': 'error',
  'es-x/no-regexp-lookbehind-assertions': 'error',
};

const rulesOfPagefind: Linter.RulesRecord = {
  ...rules,
  // It is promised from Safari 16.4 only, which has look-behinds.
  'es-x/no-regexp-lookbehind-assertions': 'off',
  // It tests for the segmenter before it uses it, and grows a table of WebAssembly, not a buffer.
  'es-x/no-intl-segmenter': 'off',
  'es-x/no-resizable-and-growable-arraybuffers': 'off',
};

/** What in a script the oldest browsers lack, as far as its text tells: "3:14 Map.groupBy is forbidden". */
export async function findNewSyntax(
  code: string,
  { isPagefind = false } = {},
): Promise<readonly string[]> {
  const eslint = new ESLint({
    overrideConfigFile: true,
    allowInlineConfig: false,
    overrideConfig: {
      plugins: { 'es-x': esX },
      settings: { 'es-x': { aggressive: true } },
      rules: isPagefind ? rulesOfPagefind : rules,
    },
  });
  const [result] = await eslint.lintText(code, { filePath: 'built.js' });
  return (result?.messages ?? []).map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
}
