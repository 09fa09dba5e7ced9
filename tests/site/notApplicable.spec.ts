import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { dist, documentAt } from '../support/builtSite.ts';
import { oneLine } from '../support/sourceText.ts';

/** What every surface says where the policy says "Not applicable": its words first, then ours. */
const authorization =
  '“Not applicable.” The policy gives no reason. This does not mean “not required.”';
const criteria = '“Not applicable.” The policy lists no medical criteria.';

for (const page of ['/', '/policies/powered-exoskeleton/', '/codes/k1007/', '/devices/rewalk/']) {
  test(`${page} quotes the policy and gives no reason of ours`, () => {
    const facts = documentAt(page).querySelector('.answer .facts');
    const words = oneLine(facts?.textContent ?? '');
    expect(words).toContain(`Prior authorization ${authorization} Medical criteria ${criteria}`);
    const quoted = [...(facts?.querySelectorAll('.font-source:not(dd)') ?? [])];
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

test('the data of the search says the same', () => {
  const { policies } = JSON.parse(readFileSync(`${dist}/search/entities.json`, 'utf8')) as {
    policies: { priorAuthorization: string }[];
  };
  expect(policies.map((policy) => policy.priorAuthorization)).toEqual([authorization]);
});
