import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { dist } from '../support/builtSite.ts';

/** Statements of ours that were wrong, and why: no file of the site says them any more. */
const retired: readonly [statement: RegExp, why: string][] = [
  [/the service is not covered/i, 'The policy gives no reason for "Not applicable".'],
  [/(does not|none) apply: /i, 'The policy says "Not applicable"; the reason was ours.'],
  [
    /what the member may be charged|speak of it/i,
    'The policy does not split its sentence by line.',
  ],
  [/\blabelling\b/i, 'The policy never says it: it says "is intended to".'],
  [/FDA(['’]s)? (record|decisions)/i, "It is the policy's account, not FDA's."],
  [/contradicts itself/i, 'Too strong: the statements differ.'],
  [/whole and unchanged|whole and verbatim/i, 'A line of the original is left out.'],
];

const files = globSync('**/*.{html,js,json,txt,csv,md,xml,ris,bib}', { cwd: dist }).filter(
  (file) => !file.startsWith('pagefind/'),
);

for (const [statement, why] of retired) {
  test(`no file of the site says ${statement.source}: ${why}`, () => {
    expect(files.length).toBeGreaterThan(50);
    const saying = files.flatMap((file) => {
      const [found] = statement.exec(readFileSync(`${dist}/${file}`, 'utf8')) ?? [];
      return found ? [`${file}: ${found}`] : [];
    });
    expect(saying).toEqual([]);
  });
}
