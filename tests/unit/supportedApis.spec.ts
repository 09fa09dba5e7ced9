import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { ESLint, type Linter } from 'eslint';
import { findBrowserModules } from '../lint/browserModules.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({ cwd: root, overrideConfigFile: 'tests/lint/eslint.config.js' });

const refused = [
  ['export const a = (list: readonly string[]) => list.toSorted();', 'toSorted'],
  ['export const a = (list: string[]) => list.toReversed();', 'toReversed'],
  ['export const a = Map.groupBy([1], String);', 'groupBy'],
  ['export const a = Object.groupBy([1], String);', 'groupBy'],
  ['export const a = Promise.withResolvers();', 'withResolvers'],
  ['export const a = Response.json({});', 'json'],
  ['export const a = AbortSignal.any([]);', 'any'],
  ['export const a = URL.canParse("/");', 'canParse'],
  ['export const a = new Set([1]).union(new Set());', 'union'],
  ['export const a = [1].values().map(String);', 'map'],
  ['export const a = requestIdleCallback(() => 0);', 'requestIdleCallback'],
  ['export const a = new Intl.Segmenter("en");', 'Segmenter'],
  ['export const a = (e: HTMLElement) => { e.showPopover(); };', 'showPopover'],
  ['export const a = (e: HTMLElement | null) => e?.checkVisibility();', 'checkVisibility'],
  [
    'export const a = 1; // eslint-disable-line site/supported-apis -- not needed',
    "Unused eslint-disable directive (no problems were reported from 'site/supported-apis').",
  ],
  ['export const a = /(?<=a)b/;', 'ES2018 RegExp lookbehind assertions are forbidden.'],
  ['export const a = /[a--b]/v;', "ES2024 RegExp 'v' flag is forbidden."],
] as const;

const allowed = [
  'export const a = [1].map(String).sort().at(-1);',
  'export const a = Object.hasOwn({}, "a") && structuredClone({});',
  'export const a = [1].findLast(Boolean);',
  'export const a = (e: Element) => { e.replaceChildren(); };',
  'export const a = (r: Response) => r.json();',
  'export const a = { toSorted: () => 1 }.toSorted();',
  'export type A = typeof Map.groupBy;',
];

/** All examples in one module, a line each: what TypeScript reads for one it would read for every other again. */
let messages: readonly Linter.LintMessage[] = [];
test.beforeAll(async () => {
  const code = [...refused.map(([line]) => line), ...allowed];
  const lines = code.map((line, at) => line.replace(/^export (const|type) a/i, `export $1 a${at}`));
  const filePath = `${root}src/browser/element.ts`;
  const [result] = await eslint.lintText(lines.join('\n'), { filePath });
  messages = result?.messages ?? [];
});

/** What the lint says of a line, without its reasons. */
const getMessages = (at: number) =>
  messages.filter(({ line }) => line === at + 1).map(({ message }) => message.replace(/: .*/, ''));

for (const [at, [code, message]] of refused.entries()) {
  test(`refuses ${code}`, () => {
    expect(getMessages(at)).toEqual([message]);
  });
}
for (const [at, code] of allowed.entries()) {
  test(`lets pass ${code}`, () => {
    expect(getMessages(refused.length + at)).toEqual([]);
  });
}

test('every module that a browser loads is read, and no other', () => {
  const modules = findBrowserModules();
  for (const module of [
    'src/browser/header.ts',
    'src/search/parseQuestion.ts',
    'src/domain/inForce.ts',
  ])
    expect(modules).toContain(module);
  for (const module of ['src/catalog.ts', 'src/domain/updates.ts', 'src/domain/records.ts'])
    expect(modules).not.toContain(module);
});
