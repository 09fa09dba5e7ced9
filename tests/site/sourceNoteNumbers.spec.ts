import { expect, test } from '@playwright/test';
import { listSourceNotes } from '../../src/domain/sourceNotes.ts';
import { builtPages, documentAt } from '../support/builtSite.ts';
import { records } from '../support/contentRecords.ts';
import { oneLine } from '../support/sourceText.ts';

const notes = listSourceNotes(records);

test('a comment of ours is a numbered note, under the number that its row has', () => {
  const rows = documentAt('/source-notes/');
  const labels = new Map<string, string>();
  for (const page of builtPages()) {
    for (const link of documentAt(page).querySelectorAll('[data-editorial] > a.reading')) {
      const [, id = ''] = (link.getAttribute('href') ?? '').split('#');
      labels.set(id, oneLine(link.textContent));
      expect(link.getAttribute('aria-label'), id).toBeNull();
    }
  }
  for (const { reading } of notes.filter((note) => note.reading.readAs === null)) {
    const row = rows.querySelector(`[id="${reading.id}"] td`);
    const [, number] = /^Note (\d+):/.exec(oneLine(row?.textContent ?? '')) ?? [];
    expect(labels.get(reading.id), reading.id).toBe(`[note ${number}]`);
  }
});

test('no page shows a comment of ours as a correction', () => {
  for (const page of builtPages()) {
    for (const link of documentAt(page).querySelectorAll('a.reading')) {
      expect(oneLine(link.textContent), page).not.toMatch(/read: .*\b(policy|criteria|citation)\b/);
    }
  }
});

/** What notes know from elsewhere, read from them by hand. */
const outside = ['rewalk-de-novo-number', 'ekso-asia', 'reference-41-authors'].concat(
  [24, 27, 32, 42].map((number) => `reference-${number}-volume`),
);

test('facts from outside are labeled in every note that gives them', () => {
  const labeled = notes.filter(({ reading }) => reading.reason.includes('Not in the policy: '));
  expect(labeled.map(({ reading }) => reading.id).toSorted()).toEqual(outside.toSorted());
  for (const { reading } of notes) {
    const [before = ''] = reading.reason.split('Not in the policy: ');
    expect(before, reading.id).not.toMatch(/FDA['’]s|database|letter adds/);
  }
});
