import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { resultTarget } from '../support/resultTarget.ts';
import { searchInNode } from '../support/searchInNode.ts';

interface Query {
  q: string;
  category: string;
  /** The pages that may rightly stand first; none where the honest answer is that there is none. */
  expect: readonly string[];
}

const queries = JSON.parse(
  readFileSync(new URL('../fixtures/queries.json', import.meta.url), 'utf8'),
) as readonly Query[];
const positive = queries.filter((query) => query.expect.length > 0);
const negative = queries.filter((query) => query.expect.length === 0);

async function ranks() {
  const search = await searchInNode();
  return Promise.all(
    positive.map(async ({ q, category, expect: right }) => {
      const { results } = await search(q);
      const targets = results.map(({ url }) => resultTarget(url));
      return {
        q,
        category,
        first: targets[0],
        rank: targets.findIndex((one) => right.includes(one)),
      };
    }),
  );
}

test('the right page stands first for at least 98 % of the queries, with an MRR of 0.985', async () => {
  const all = await ranks();
  expect(all).toHaveLength(210);
  const missed = all.filter(({ rank }) => rank !== 0);
  const meanReciprocalRank =
    all.reduce((sum, { rank }) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0) / all.length;
  expect(missed.length / all.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.02);
  expect(meanReciprocalRank).toBeGreaterThanOrEqual(0.985);
});

test('every kind of query is answered, none is given up for the others', async () => {
  for (const [category, of] of Map.groupBy(await ranks(), (one) => one.category)) {
    const first = of.filter(({ rank }) => rank === 0).length;
    expect(first / of.length, category).toBeGreaterThanOrEqual(0.9);
  }
});

test('every unknown code, number and word has no results', async () => {
  const search = await searchInNode();
  expect(negative).toHaveLength(12);
  for (const { q } of negative) expect((await search(q)).results, q).toEqual([]);
});

for (const q of [
  'what may the member be charged',
  'charge the member',
  'bill the member',
  'K1007 charge',
]) {
  test(`"${q}" leads to the words of the policy and to the pages of the codes, which explain them`, async () => {
    const { results } = await (await searchInNode())(q);
    expect(results.map(({ url }) => resultTarget(url))).toEqual(
      expect.arrayContaining(['policy:powered-exoskeleton', 'code:K1007', 'code:E0739']),
    );
  });
}
