import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { validateContent } from '../../src/content/check/contentProblems.ts';
import { listCodes } from '../../src/domain/codes.ts';
import { extractBody } from '../../src/content/records/frontMatter.ts';
import { buildContent } from '../bench/build/content.ts';
import { writeRivalContent } from '../bench/build/rivalContent.ts';

const filesIn = (root: string) =>
  globSync('**/*.*', { cwd: root })
    .toSorted()
    .map((file) => [file, readFileSync(join(root, file), 'utf8')]);

test.describe('the content of the build benchmark', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-content-'));
  const [first, second, rival] = ['first', 'second', 'rival'].map((name) => join(folder, name));
  if (!first || !second || !rival) throw new Error('there are three folders');
  test.beforeAll(() => {
    buildContent(first, 11);
    buildContent(second, 11);
    writeRivalContent(first, rival);
  });
  test.afterAll(() => rmSync(folder, { recursive: true }));

  test('is the same in every run', () => {
    expect(filesIn(first)).toEqual(filesIn(second));
  });

  test('is sound, and each policy is of the size that is named', () => {
    const { problems, records } = validateContent(first);
    expect(problems).toEqual([]);
    // The tenth has three versions.
    expect(records.policies).toHaveLength(13);
    for (const version of records.policies) {
      const words = extractBody(readFileSync(version.file, 'utf8')).split(/\s+/).length;
      expect(words).toBeGreaterThan(2400);
      expect(words).toBeLessThan(2600);
      expect(listCodes(version)).toHaveLength(10);
      expect(version.regulatory).toHaveLength(version.policy.endsWith('-0001') ? 11 : 1);
    }
    for (const { references } of records.references) expect(references).toHaveLength(49);
  });

  test('has a page for page among the pages of the rival, with the same words', () => {
    const pages = globSync('policies/*/*.mdx', { cwd: rival });
    expect(pages).toHaveLength(13);
    for (const page of pages) {
      const text = readFileSync(join(rival, page), 'utf8');
      expect(text).not.toMatch(/<[A-Z]/);
      expect(text).toContain('In report 1 ');
      expect(text).toMatch(/^49\. /m);
    }
  });
});
