import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { createAnswerSource } from '../../src/search/answerSource.ts';
import { describeRequirements } from '../../src/search/cardWords.ts';
import type { SearchData } from '../../src/search/entityData.ts';
import { askCode } from '../support/answerSource.ts';
import { dist, documentAt } from '../support/builtSite.ts';
import { oneLine } from '../support/sourceText.ts';
import { todayByClock } from '../support/today.ts';

/** What every surface says where the policy says "Not applicable": its words first, then ours. */
const authorization =
  '“Not applicable.” The policy gives no reason. This does not mean “not required.”';
const criteria = '“Not applicable.” The policy lists no medical criteria.';

for (const page of ['/', '/policies/powered-exoskeleton/', '/codes/k1007/', '/devices/rewalk/']) {
  test(`${page} quotes the policy and gives no reason of ours`, () => {
    const facts = documentAt(page).querySelector('.answer .facts');
    const words = oneLine(facts?.textContent ?? '');
    expect(words).toContain(`Prior authorization ${authorization} Medical criteria ${criteria}`);
    const quoted = [...(facts?.querySelectorAll(':not(.billing) > dd > .font-source') ?? [])];
    expect(quoted.map(({ textContent }) => textContent)).toEqual([
      '“Not applicable.”',
      '“Not applicable.”',
    ]);
  });
}

for (const file of ['devices/rewalk/index.md', 'policies/powered-exoskeleton/index.md']) {
  test(`${file} quotes the policy and gives no reason of ours`, () => {
    const line = readFileSync(`${dist}/${file}`, 'utf8')
      .split('\n')
      .find((one) => one.includes('Prior authorization: '));
    expect(line?.replace(/^- /, '')).toBe(`Prior authorization: ${authorization}`);
  });
}

test('the JSON of a policy gives the words beside both values', () => {
  const json = JSON.parse(
    readFileSync(`${dist}/api/policies/powered-exoskeleton.json`, 'utf8'),
  ) as object;
  expect(json).toMatchObject({
    priorAuthorizationAsPrinted: 'Not applicable',
    medicalCriteriaAsPrinted: 'Not applicable',
  });
});

test('the search and `/check/` say the same, from the records that the browser gets', () => {
  const data = JSON.parse(readFileSync(`${dist}/search/entities.json`, 'utf8')) as SearchData;
  const { answers } = askCode(createAnswerSource(data), 'K1007', {
    ...{ day: null, today: todayByClock },
  });
  expect(describeRequirements({ answers })).toEqual([
    `Prior authorization: ${authorization}`,
    `Medical criteria: ${criteria}`,
  ]);
});
