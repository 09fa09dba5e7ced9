import { expect, test } from '@playwright/test';
import { documentAt } from '../support/builtSite.ts';
import { oneLine } from '../support/sourceText.ts';

const mainOf = (page: string) => oneLine(documentAt(page).querySelector('main')?.textContent ?? '');

test('the notes on the original list the line of the original that no page shows, and why', () => {
  const notes = documentAt('/source-notes/').querySelector('section[aria-labelledby="left-out"]');
  expect(oneLine(notes?.textContent ?? '')).toBe(
    'Not shown from the original Powered Exoskeleton for Ambulation in Patients with Lower-Limb Disabilities: ' +
      'CLICK THE ENVELOPE ICON BELOW TO SUBMIT COMMENTS is not shown. ' +
      'This is a button in the PDF. This site has no envelope icon, and the policy gives no address for comments.',
  );
  expect(notes?.querySelector('a')?.getAttribute('href')).toBe(
    '/policies/powered-exoskeleton/2024-11-01/',
  );
});

test('no page claims that it shows all of an original', () => {
  for (const page of ['/', '/about/', '/policies/']) {
    expect(mainOf(page), page).not.toMatch(/\bwhole\b|every word/);
  }
  const link = documentAt('/about/').querySelector('main a[href="/source-notes/"]');
  expect(link?.parentElement?.textContent).toContain("word for word, in the policy's order");
});
