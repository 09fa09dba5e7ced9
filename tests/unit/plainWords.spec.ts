import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import ts from 'typescript';
import { findUnclearTerms } from '../support/plainWords.ts';

/** Terms that are also keys of the content, which messages to authors have to name. */
const keys = ['payer', 'determination', 'maker', 'reading', 'held', 'bibliography'];

/** The texts of a module with at least two words: messages, hints and descriptions of keys. */
function listTexts(file: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && /\w \w/.test(node.text)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return texts;
}

test('the messages of the content check are in plain US English', () => {
  const files = globSync([
    'src/content/**/*.ts',
    'src/commands/*.ts',
    'src/commands/import/**/*.ts',
  ]);
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) =>
    listTexts(file).flatMap((text) =>
      findUnclearTerms(text, keys).map((each) => `${file}: ${each}`),
    ),
  );
  expect(found).toEqual([]);
});

for (const file of globSync(['*.md', 'docs/deploy.md', 'docs/screen-readers.md'])) {
  test(`${file} is in plain US English`, () => {
    const prose = readFileSync(file, 'utf8')
      .replaceAll(/^ {4,}.*$/gm, '')
      .replaceAll(/`[^`\n]*`/g, 'code');
    expect(findUnclearTerms(prose)).toEqual([]);
  });
}
