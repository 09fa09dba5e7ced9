import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { answerVersion } from '../../src/domain/answers/answerVersion.ts';
import { answerListing, indexCodes } from '../../src/domain/codes.ts';
import { formatDate } from '../../src/domain/dates.ts';
import { builtPages, dist, fileOf } from '../support/builtSite.ts';
import { answerDay } from '../support/answerDay.ts';
import { records } from '../support/contentRecords.ts';
import { headOf, pathOf } from '../support/pageHead.ts';

const pages = builtPages();
const [policy] = records.policies;
if (!policy) throw new Error('the content has no policy');

test('no two pages have the same description', () => {
  const byDescription = Map.groupBy(pages, (page) => headOf(page).meta.get('description'));
  expect([...byDescription.values()].filter((same) => same.length > 1)).toEqual([]);
  expect(byDescription.get(undefined)).toBeUndefined();
});

test('every page gives services its own title and description, and an image of 1200 by 630', async () => {
  for (const page of pages) {
    const { title, meta, canonical, isIndexed } = headOf(page);
    expect.soft(`${meta.get('og:title')} · Coverage Reference`, page).toBe(title);
    expect.soft(meta.get('og:description'), page).toBe(meta.get('description'));
    expect.soft(meta.get('twitter:card'), page).toBe('summary_large_image');
    expect.soft(canonical !== undefined, page).toBe(isIndexed);
    const image = meta.get('og:image') ?? '';
    expect.soft(image, page).toMatch(/^https:\/\/.+\.png$/);
    const { format, width, height, isPalette } = await sharp(fileOf(pathOf(image))).metadata();
    expect
      .soft({ format, width, height, isPalette }, page)
      .toEqual({ format: 'png', width: 1200, height: 630, isPalette: true });
  }
});

test('a policy has an image of its own, which the pages of its codes share', () => {
  const imageOf = (page: string) => headOf(page).meta.get('og:image');
  const image = imageOf(`/policies/${policy.policy}/`);
  expect(image).not.toBe(imageOf('/'));
  expect(imageOf('/codes/k1007/')).toBe(image);
  expect(imageOf('/codes/e0739/')).toBe(image);
  expect(readdirSync(`${dist}/social`)).toHaveLength(1 + records.policies.length);
});

test('a page that may be listed names one address that may be listed, and no other page does', () => {
  for (const page of pages) {
    const { canonical, isIndexed } = headOf(page);
    if (!isIndexed) {
      expect.soft(canonical, page).toBeUndefined();
      continue;
    }
    const named = headOf(pathOf(canonical ?? ''));
    expect.soft(named.canonical, page).toBe(canonical);
  }
});

// The answer in the words that the policy prints: a description is often all that anybody reads.
const answers = [
  {
    page: `/policies/${policy.policy}/`,
    words: policy.codingGroups.flatMap(({ decisions }) => decisions),
    lines: answerVersion(policy, null, answerDay).map(({ line }) => line.name),
  },
  ...indexCodes(records.policies).map((listed) => ({
    page: `/codes/${listed.code.toLowerCase()}/`,
    words: policy.codingGroups.flatMap(({ decisions }) => decisions),
    lines: answerListing(listed.listings[0], answerDay).map(({ line }) => line.name),
  })),
];

for (const { page, words, lines } of answers) {
  test(`${page} is described by its determinations, as printed, and its effective date`, () => {
    const description = headOf(page).meta.get('description') ?? '';
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      // "not covered for Medicare Advantage Plans" is printed; "Medicare Advantage Plans: not covered" says it.
      const printed = words.find((one) => one.words?.includes(line))?.words;
      const determination = printed?.replace(` for ${line}`, '');
      expect(description).toContain(`${line}: ${determination}.`);
    }
    expect(description).toContain(`Effective ${formatDate(policy.effectiveDate.date)}`);
  });
}

test('the title of a code carries both determinations', () => {
  expect(headOf('/codes/k1007/').title).toMatch(
    /^K1007: not covered \(Medicare Advantage Plans\), not medically necessary \(Commercial Products\)/,
  );
});

test('the sitemap lists the pages that stand for themselves, with dates of review only', () => {
  const sitemap = readFileSync(fileOf('/sitemap-0.xml'), 'utf8');
  const entries = [
    ...sitemap.matchAll(/<url><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g),
  ];
  const own = pages.filter((page) => {
    const { canonical } = headOf(page);
    return canonical !== undefined && pathOf(canonical) === page;
  });
  expect(entries.map(([, address = '']) => pathOf(address)).toSorted()).toEqual(own.toSorted());

  const reviewed = entries.filter(([, , lastmod]) => lastmod);
  expect(reviewed.map(([, address = '']) => pathOf(address))).toContain(
    `/policies/${policy.policy}/`,
  );
  for (const [, address, lastmod] of reviewed) {
    expect(lastmod?.slice(0, 10), address).toBe(policy.lastReviewed?.date);
  }
});

test('robots.txt names the sitemap', () => {
  const robots = readFileSync(fileOf('/robots.txt'), 'utf8');
  const [, address = ''] = /^Sitemap: (.+)$/m.exec(robots) ?? [];
  expect(readFileSync(fileOf(pathOf(address)), 'utf8')).toContain('/sitemap-0.xml</loc>');
});
