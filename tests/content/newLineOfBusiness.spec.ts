import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { contentProblems } from '../../src/content/check/contentProblems.ts';
import { readContent } from '../../src/content/check/readContent.ts';
import { answerVersion } from '../../src/domain/answers/answerVersion.ts';
import { policySummary } from '../../src/domain/summaries.ts';
import { nameLines } from '../../src/search/nameLines.ts';
import { answerDay } from '../support/answerDay.ts';
import { damageFile } from '../support/brokenContent.ts';
import { writeInventedContent } from '../support/inventedContent.ts';

const plan = 'payers/invented-health-plan.md';
const policy = 'policies/invented-genetic-test/2023-03-15.mdx';

test('a line of business is added with two files and no code', () => {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    writeInventedContent(root);
    writeFileSync(
      join(root, 'lines-of-business/student.md'),
      '---\nname: Student health\naliases: [student plan]\n---\n',
    );
    damageFile(root, {
      file: plan,
      from: 'lines:\n',
      to: 'lines:\n  - { id: student, kind: student, name: Campus Plans, formerNames: [] }\n',
    });
    damageFile(root, {
      file: policy,
      from: 'lines: [commercial]',
      to: 'lines: [commercial, student]',
    });
    expect(contentProblems(root).map(({ found }) => found)).toEqual([]);

    const { policies, linesOfBusiness } = readContent(root).records;
    const version = policies.find(({ id }) => id === 'invented-genetic-test/2023-03-15');
    if (!version) throw new Error('The policy is not read');
    expect(answerVersion(version, null, answerDay)[0]).toMatchObject({
      line: { id: 'student', name: 'Campus Plans' },
      coverage: { determination: 'medically-necessary-with-criteria' },
    });
    expect(policySummary(version, answerDay)).toContain('Campus Plans: medically necessary when');
    expect(nameLines([version], linesOfBusiness)[0]).toEqual({
      name: 'Campus Plans',
      aliases: ['Student health', 'student plan'],
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
