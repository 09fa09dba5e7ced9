import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { builtPages, fileOf } from '../support/builtSite.ts';
import { htmlRules } from '../support/htmlValidate.ts';

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(htmlRules);
  const mistakes: string[] = [];
  for (const page of builtPages()) {
    const { results } = await validator.validateFile(fileOf(page));
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
      mistakes.push(`${page} line ${line}:${column} ${ruleId}: ${message}`);
    }
  }
  expect(mistakes).toEqual([]);
});
