import { expect, test } from '@playwright/test';
import { createBuiltFilesReader } from '../../src/build/builtFiles.ts';
import { buildContent } from '../bench/build/content.ts';
import { buildSite } from '../bench/besideGenerated.ts';
import { brokenLinks } from '../support/brokenLinks.ts';
import { cache } from '../support/browser.ts';

/** What is there once for all policies is in both sites, and so is not counted. A tenth has three versions. */
const [few, many] = [1, 20];

/**
 * The aims are 20 files and 600 KB. What is above them: the styles in each page of a code, where visits begin; two fragments of the search index for each policy, until Pagefind can bundle
 * them, and the lists of policies by letter, which a large site shares among more policies.
 */
const most = { files: 24, kilobytes: 660 };

function countOutput(site: string): { files: number; kilobytes: number } {
  const files = createBuiltFilesReader()(site);
  return {
    files: files.length,
    kilobytes: files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
  };
}

// Compressed files are not counted: few hosts want them.
test(`a policy with ten codes adds at most ${most.files} files and ${most.kilobytes} KB`, async () => {
  test.setTimeout(600_000);
  const build = (count: number) =>
    buildSite(`${cache}output-budget/${count}`, (content) => buildContent(content, count));
  const [alone, beside] = [await build(few), await build(many)];
  const [without, all] = [countOutput(alone), countOutput(beside)];
  const files = (all.files - without.files) / (many - few);
  const kilobytes = (all.kilobytes - without.kilobytes) / (many - few);
  console.log(`A policy adds ${files.toFixed(1)} files and ${kilobytes.toFixed(0)} KB`);
  expect.soft(files).toBeLessThanOrEqual(most.files);
  expect.soft(kilobytes).toBeLessThanOrEqual(most.kilobytes);
  expect(brokenLinks(beside)).toEqual([]);
});
