import { expect, test } from '@playwright/test';
import { printedEntries } from '../fixtures/printedEntries.ts';
import { builtPages, documentAt } from '../support/builtSite.ts';
import { records } from '../support/contentRecords.ts';
import { oneLine } from '../support/sourceText.ts';

/** Intended use is never presented as a coverage criterion. Existing products get this wrong. */

const sentence = 'Intended use, as the policy describes it; not coverage criteria.';
const pages = builtPages().filter((page) => /^\/(devices|timeline)\//.test(page));

/** Words that only an indication prints: wherever they appear, intended use is shown. */
const indicationWords = [
  ...new Set(
    printedEntries.flatMap(({ indications }) =>
      indications.flatMap((one) => [one.levels, one.supervision, one.arms, ...one.limits]),
    ),
  ),
].filter((words) => words !== null);

const mentionedOnly = new Set(
  records.devices.filter((one) => one.mentionOnly !== null).map(({ id }) => `/devices/${id}/`),
);

for (const page of pages) {
  const document = documentAt(page);
  const main = document.querySelector('main');

  test(`${page} says of every indication that it is no coverage criterion`, () => {
    const shown = [...document.querySelectorAll('[data-intended-use]')];
    for (const use of shown) {
      expect(oneLine(use.textContent)).toContain(sentence);
    }
    for (const ours of main?.querySelectorAll('[data-intended-use], .source-words') ?? [])
      ours.remove();
    const rest = oneLine(main?.textContent ?? '');
    expect(indicationWords.filter((words) => rest.includes(words))).toEqual([]);
  });

  test(`${page} puts the coverage answer above everything of FDA`, () => {
    const fresh = documentAt(page);
    const answer = fresh.querySelector('main :is(.answer, .coverage-lines)');
    if (mentionedOnly.has(page)) {
      expect(answer, 'a device that is only mentioned gets no answer').toBeNull();
      return;
    }
    const text = oneLine(answer?.textContent ?? '');
    expect(text).toMatch(/Medicare Advantage Plans:? Not covered/);
    expect(text).toMatch(/Commercial Products:? Not medically necessary/);
    const [first] = fresh.querySelectorAll(
      'main :is(.answer, .coverage-lines, [data-intended-use], table, .facts)',
    );
    expect(first).toBe(answer);
    expect(oneLine(fresh.querySelector('main')?.textContent ?? '')).toContain(
      'FDA clearance does not mean coverage.',
    );
  });

  test(`${page} never calls intended use criteria`, () => {
    const fresh = documentAt(page);
    for (const printed of fresh.querySelectorAll('.answer')) printed.remove();
    const text = oneLine(fresh.querySelector('main')?.textContent ?? '');
    expect(text.replaceAll('not coverage criteria', '')).not.toMatch(/criteri(a|on)/i);
    expect(text).not.toMatch(/\b(qualif|eligib|is covered|covered for|meets)/i);
  });
}
