import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { mergeResults } from '../../src/search/mergeResults.ts';
import { querySearchData } from '../../src/search/querySearchData.ts';
import { createSearchRecords } from '../../src/search/createSearchRecords.ts';
import { indexRecords } from '../../src/search/indexRecords.ts';
import { splitSearchData } from '../../src/search/textFiles.ts';
import { listScaleCodes, scaleEntities, scaleQueries } from '../bench/scaleEntities.ts';
import { todayIs } from '../support/today.ts';

test('among 10,000 codes and 5,000 devices the right page stands first for 95 %', () => {
  const data = scaleEntities();
  const index = indexRecords(createSearchRecords(data), data);
  const missed = scaleQueries(data).flatMap(({ query, url }) => {
    const [first] = mergeResults(querySearchData(index, query, todayIs('2026-11-28')), []);
    return first?.url === url ? [] : [`${query}: ${first?.url}, not ${url}`];
  });
  expect(missed.length, missed.slice(0, 10).join('\n')).toBeLessThanOrEqual(20);
});

test('an unknown code is unknown among 10,000 as well', () => {
  const data = scaleEntities();
  const known = new Set(listScaleCodes(data));
  const index = indexRecords(createSearchRecords(data), data);
  const unknown = ['D0001', 'F9999', '99213', 'I1234'].filter((code) => !known.has(code));
  expect(unknown).not.toEqual([]);
  for (const code of unknown) {
    const answer = querySearchData(index, code, todayIs('2026-11-28'));
    expect(answer.unlisted.map(({ value }) => value)).toEqual([code]);
    expect(mergeResults(answer, [])).toEqual([]);
  }
});

test('among 10,000 codes an answer needs one file of texts, and at most 140 KB are sent', () => {
  const weigh = (part: unknown) => brotliCompressSync(JSON.stringify(part)).length / 1000;
  const { data, files } = splitSearchData(scaleEntities(), (text) => String(text.length));
  expect(files.size).toBeGreaterThan(100);
  // To compress all files would take longer than the rest of these tests.
  const [longest] = [...files.values()].toSorted(
    (a, b) => JSON.stringify(b).length - JSON.stringify(a).length,
  );
  const largest = weigh(longest);
  expect(largest).toBeLessThanOrEqual(17);
  expect(weigh(data) + largest).toBeLessThanOrEqual(140);
});
