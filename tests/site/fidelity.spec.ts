import { expect, test } from '@playwright/test';
import { readFidelityExceptions } from '../../src/content/records/fidelityExceptions.ts';
import { documentAt } from '../support/builtSite.ts';
import { sourceWordsOn } from '../support/pageWords.ts';
import { wordDifferences } from '../support/wordDifferences.ts';
import {
  oneLine,
  sourceInOneLine,
  sourceReferences,
  sourceSentences,
} from '../support/sourceText.ts';

const page = '/policies/powered-exoskeleton/';

const fidelityExceptions = readFidelityExceptions('content', 'powered-exoskeleton/2024-11-01');

type Exception = (typeof fidelityExceptions)[number];

function expectedText(exceptions: readonly Exception[]): string {
  return oneLine(
    exceptions.reduce(
      (text, { printed, onPage }) => text.replace(printed, onPage),
      sourceInOneLine,
    ),
  );
}

test('the source has the sentences and references that this test believes it has', () => {
  expect(sourceReferences).toHaveLength(49);
  expect(sourceSentences.length).toBeGreaterThan(100);
});

test(`${page} without what is ours is the source, word for word, in its order`, () => {
  const words = sourceWordsOn(page, 'article');
  expect(wordDifferences(expectedText(fidelityExceptions), words)).toEqual([]);
});

test(`${page} holds each sentence of the source`, () => {
  const words = sourceWordsOn(page, 'article');
  const excepted: ReadonlySet<string> = new Set(fidelityExceptions.map(({ printed }) => printed));
  const missing = sourceSentences.filter(
    (sentence) => !excepted.has(sentence) && !words.includes(oneLine(sentence)),
  );
  expect(missing).toEqual([]);
});

test(`${page} holds each of the 49 references, in its own numbered place`, () => {
  const items = [...documentAt(page).querySelectorAll('li[id^="ref-"]')].map((item) => {
    for (const ours of item.querySelectorAll('[data-editorial]')) ours.remove();
    return [item.id, oneLine(item.textContent)];
  });
  expect(items).toEqual(
    sourceReferences.map((reference, index) => [`ref-${index + 1}`, reference]),
  );
});

for (const exception of fidelityExceptions) {
  test(`the exception for "${exception.printed}" is still needed`, () => {
    expect(sourceInOneLine.split(exception.printed)).toHaveLength(2);
    const without = fidelityExceptions.filter((other) => other !== exception);
    const words = sourceWordsOn(page, 'article');
    expect(wordDifferences(expectedText(without), words)).not.toEqual([]);
  });
}

test('the bibliography holds the same 49 references', () => {
  const items = [
    ...documentAt('/references/powered-exoskeleton/').querySelectorAll('li[id^="ref-"]'),
  ].map((item) => {
    for (const ours of item.querySelectorAll('[data-editorial]')) ours.remove();
    return oneLine(item.textContent);
  });
  expect(items).toEqual(sourceReferences);
});
