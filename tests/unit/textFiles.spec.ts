import { expect, test } from '@playwright/test';
import { answerWithTexts } from '../../src/browser/loadTexts.ts';
import { createSearchRecords } from '../../src/search/createSearchRecords.ts';
import { indexRecords } from '../../src/search/indexRecords.ts';
import { querySearchData } from '../../src/search/querySearchData.ts';
import { readSearchData, splitSearchData } from '../../src/search/textFiles.ts';
import { scaleEntities } from '../bench/scaleEntities.ts';

/** On a large site the texts of answers are in files by code: an answer waits for its texts, and is the same. */

const data = scaleEntities(40, 400, 40);
const today = () => '2026-11-28';
const whole = indexRecords(createSearchRecords(data), data);

function publish() {
  const { data: published, files } = splitSearchData(
    data,
    (text) => String(text.length),
    [0, 2000],
  );
  const read = readSearchData(JSON.parse(JSON.stringify(published)) as typeof published);
  return { index: indexRecords(createSearchRecords(read), read), files };
}

test('short texts stay in the data, and there are no files', () => {
  const { data: published, files } = splitSearchData(data, () => 'a');
  expect(published).toBe(data);
  expect(files.size).toBe(0);
});

test('nothing is answered from a policy whose texts are not here', () => {
  const { index } = publish();
  const { identified } = querySearchData(index, 'A0000', today);
  expect(identified).toMatchObject([{ title: 'A0000' }]);
  expect(JSON.stringify(identified)).not.toContain('not-covered');
  expect(index.source.takeWanted()).toHaveLength(1);
});

for (const query of ['A0000', 'A0000 10/15/2024', 'A0000 Z9999', 'B0001-B0005']) {
  test(`"${query}" gets the same answer from files as from whole data`, async () => {
    const { index, files } = publish();
    const asked: string[] = [];
    const ask = () => querySearchData(index, query, today);
    globalThis.fetch = (url) => {
      const name =
        /([^/]+)\.json$/.exec(url instanceof Request ? url.url : url.toString())?.[1] ?? '';
      asked.push(name);
      return Promise.resolve(Response.json(files.get(name)));
    };
    const answer = await answerWithTexts(index.source, ask, { base: '', rounds: 2, most: 8 });
    expect(answer.identified).toEqual(querySearchData(whole, query, today).identified);
    expect(asked.length).toBe(query.includes('-') ? asked.length : 1);
  });
}
