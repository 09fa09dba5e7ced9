import { documentAt } from '../support/builtSite.ts';
import { records } from '../support/contentRecords.ts';
import { listSourceNotes } from '../../src/domain/sourceNotes.ts';
import { expect, test } from '../support/siteTest.ts';

const notes = listSourceNotes(records);
const page = '/policies/powered-exoskeleton/';
const mark = '#reading-k1007-mark';

test('each row of the source notes leads to the very place, where the mark leads back', () => {
  const rows = [...documentAt('/source-notes/').querySelectorAll('tbody tr')];
  expect(rows).toHaveLength(notes.length);
  for (const row of rows) {
    const [path = '', anchor = ''] =
      row.querySelector('td:last-child a')?.getAttribute('href')?.split('#') ?? [];
    const places = documentAt(path).querySelectorAll(`[id="${anchor}"]`);
    expect(places, `${path}#${anchor}`).toHaveLength(1);
    expect(places[0]?.textContent).toBe(row.querySelector('th')?.textContent.trim());
    const back = places[0]?.nextElementSibling?.querySelector('a')?.getAttribute('href');
    expect(back).toBe(`/source-notes/#${row.id}`);
  }
});

test('each reading of a policy is marked once on its page', () => {
  for (const { readings } of records.policies) {
    for (const { id } of readings) {
      expect(documentAt(page).querySelectorAll(`[id="reading-${id}"]`), id).toHaveLength(1);
    }
  }
});

test('a mark is reached and followed by keyboard', async ({ page: tab }) => {
  await tab.goto(`${page}${mark}`);
  const link = tab.locator(`${mark} + [data-editorial] a`);
  await expect(link).toHaveText('[likely: K1007]');
  await link.focus();
  await tab.keyboard.press('Enter');
  await expect(tab).toHaveURL(/\/source-notes\/#k1007-mark$/);
  await expect(tab.locator('#k1007-mark')).toBeInViewport();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });
  test('a mark is followed', async ({ page: tab }) => {
    await tab.goto(`${page}${mark}`);
    await expect(tab.locator('.section-head').first()).toBeAttached();
    await tab.locator(`${mark} + [data-editorial] a`).tap();
    await tab.getByRole('note').getByRole('link', { name: 'All notes on the original' }).tap();
    await expect(tab).toHaveURL(/\/source-notes\/#k1007-mark$/);
  });

  test.describe('when the notes do not arrive', () => {
    test.use({ expectedProblem: /ERR_FAILED/ });
    test('a mark leads to its note at the first tap', async ({ page: tab }) => {
      await tab.route('**/source-notes/', (route) =>
        route.request().isNavigationRequest() ? route.fallback() : route.abort(),
      );
      await tab.goto(`${page}${mark}`);
      await expect(tab.locator('.section-head').first()).toBeAttached();
      await tab.locator(`${mark} + [data-editorial] a`).tap();
      await expect(tab).toHaveURL(/\/source-notes\/#k1007-mark$/);
    });
  });
});

test('print shows what is printed and the reading beside it', async ({ page: tab }) => {
  await tab.goto(page);
  await tab.emulateMedia({ media: 'print' });
  await expect(tab.locator(mark)).toBeVisible();
  await expect(tab.locator(`${mark} + [data-editorial] a`)).toBeVisible();
  await expect(tab.locator(`${mark} + [data-editorial] a`)).toHaveText('[likely: K1007]');
});
