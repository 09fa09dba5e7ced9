import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { documentAt } from '../support/builtSite.ts';
import { oneLine, sourceText } from '../support/sourceText.ts';

const heading = 'Can the provider bill the member?';
const sentence =
  'If you provide services to a member which are determined to not be medically necessary (or in some cases medically necessary services which are non-covered benefits), you may not charge the member for the services unless you have informed the member and they have agreed in writing in advance to continue with the treatment at their own expense.';
const unknown =
  "The policy does not say which part applies to each line of business. Check the member's agreement and your participation agreement.";

for (const page of ['/codes/k1007/', '/codes/e0739/', '/policies/powered-exoskeleton/', '/']) {
  test(`the answer of ${page} has the policy's whole sentence, the same for both lines`, () => {
    expect(oneLine(sourceText)).toContain(sentence);
    const terms = [...documentAt(page).querySelectorAll('.answer dt')];
    const asked = terms.filter(({ textContent }) => textContent === heading);
    expect(asked).toHaveLength(1);
    const answer = asked[0]?.nextElementSibling;
    expect(oneLine(answer?.querySelector('.font-source')?.textContent ?? '')).toBe(`“${sentence}”`);
    expect(oneLine(answer?.textContent ?? '')).toBe(`“${sentence}” ${unknown}`);
  });
}

test('no record splits the sentence by line of business', () => {
  for (const line of ['commercial', 'medicare-advantage']) {
    const record = readFileSync(`content/lines-of-business/${line}.md`, 'utf8');
    expect(record).not.toMatch(/charge|determination/);
  }
});
