import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { damageFile, problemsAfter } from '../support/brokenContent.ts';
import { policy } from '../support/defect.ts';

const newPolicy = 'policies/powered-exoskeleton/2027-01-01.mdx';
const source = 'sources/powered-exoskeleton/2024-11-01.txt';

/** The policy once more, as its next version: in effect from 2027, reviewed in autumn 2026. */
function addVersion(root: string): void {
  const text = readFileSync(join(root, source), 'utf8')
    .replace('11|01|2024', '01|01|2027')
    .replace('04|15|2026', '10|15|2026');
  const sha256 = createHash('sha256').update(text).digest('hex');
  writeFileSync(join(root, source.replace('2024-11-01', '2027-01-01')), text);
  const version = readFileSync(join(root, policy), 'utf8')
    .replaceAll('11|01|2024', '01|01|2027')
    .replaceAll('04|15|2026', '10|15|2026')
    .replace('"2024-11-01"', '"2027-01-01"')
    .replace('"2026-04-15"', '"2026-10-15"')
    .replace(/id: effective-date\n/, 'id: effective-date-2027\n')
    .replace(/id: last-reviewed-date\n/, 'id: last-reviewed-date-2026\n')
    .replace(/[0-9a-f]{64}/, sha256);
  writeFileSync(join(root, newPolicy), version);
}

test('takes a new version that is upcoming, and shares entries, references and readings', () => {
  expect(problemsAfter(addVersion)).toEqual([]);
});

test('refuses a shared reading that says something else in the new version', () => {
  const damage = (root: string) => {
    addVersion(root);
    damageFile(root, { file: newPolicy, from: 'readAs: E0739', to: 'readAs: E0739, perhaps' });
  };
  expect(problemsAfter(damage)).toEqual([
    `${newPolicy}:115: the reading id "e0739-mark" is used twice, first in ${policy}; keep it in one place, or correct the other`,
  ]);
});

test('refuses a new version that was reviewed before its forerunner took effect', () => {
  const damage = (root: string) => {
    addVersion(root);
    damageFile(root, {
      file: newPolicy,
      from: 'asPrinted: 10|15|2026, date: "2026-10-15"',
      to: 'asPrinted: 10|15|2023, date: "2023-10-15"',
    });
    damageFile(root, {
      file: newPolicy,
      from: 'asPrinted: 10|15|2026',
      to: 'asPrinted: 10|15|2023',
    });
  };
  expect(problemsAfter(damage)).toContain(
    `${newPolicy}:7: last reviewed 2023-10-15, before 2024-11-01, when the version before it took effect; check both dates against the source: the month comes first`,
  );
});
