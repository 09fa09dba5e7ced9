import { tabTo } from '../support/focusStops.ts';
import { expect, test } from '../support/siteTest.ts';

/** What people come for, from start to end, with the keyboard alone. Also run in Firefox where it is installed. */

const policy = '/policies/powered-exoskeleton/';

test('reads the policy: to the text, to a section, to a source note, and back', async ({
  page,
}) => {
  await page.goto(policy);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  const contents = page.getByRole('navigation', { name: 'Contents' });
  await tabTo(page, contents.getByRole('link', { name: 'BACKGROUND' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#[a-z-]+$/);
  const heading = page.getByRole('heading', { name: 'BACKGROUND', exact: true });
  await expect(heading).toBeInViewport();

  // The stops go on from the section: on the way to its first mark, none of the beginning comes again.
  await tabTo(page, page.locator('a[href$="/source-notes/#rewalk-citation"]'), 20);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/source-notes\/#rewalk-citation$/);
  const note = page.locator('#rewalk-citation');
  await expect(note).toBeInViewport();
  await tabTo(page, note.getByRole('link'), 20);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${policy}#reading-rewalk-citation`);
  await expect(page.locator('#reading-rewalk-citation')).toBeInViewport();
});

test('looks a code up, copies the answer, and opens its page', async ({ page, browserName }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await expect(page.locator('#search-everywhere')).toBeFocused();
  await page.keyboard.type('k1007');
  const answer = page.locator('.search-panel[data-search-state="done"] .code-card');
  await expect(answer).toContainText('Not covered');
  await expect(answer).toContainText('Not medically necessary');
  // Firefox asks nobody for this permission and cannot be granted it.
  if (browserName === 'chromium') await page.context().grantPermissions(['clipboard-write']);
  await tabTo(page, page.getByRole('button', { name: 'Copy answer' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#search-everywhere')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/codes\/k1007\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('K1007');
});

test('finds a device by a misspelt name', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('rewlak');
  const found = page.locator('.search-panel[data-search-state="done"] a[data-result="device"]');
  await expect(found.first()).toHaveText('ReWalk');
  await tabTo(page, found.first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/devices\/rewalk\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ReWalk');
});

test('filters the decisions, and shows them all again', async ({ page }) => {
  await page.goto('/timeline/');
  const year = page.getByRole('combobox', { name: 'Year' });
  await expect(year).toBeVisible();
  await tabTo(page, year);
  await page.keyboard.type('2021');
  await expect(year).toHaveValue('2021');
  // Firefox takes the value when the field is left or Enter is pressed.
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/timeline/?year=2021');
  await expect(page.locator('[data-filter-status]')).toHaveText('1 of 11 decisions shown');
  await tabTo(page, page.getByRole('button', { name: 'Clear filters' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/timeline/');
});

test('compares two devices', async ({ page }) => {
  await page.goto('/devices/compare/');
  for (const name of ['Indego', 'ReWalk']) {
    const device = page.getByRole('checkbox', { name, exact: true });
    await tabTo(page, device);
    await page.keyboard.press('Space');
    await expect(device).toBeChecked();
  }
  await expect(page.locator('[data-compared]:visible').getByRole('link')).toHaveText([
    'Indego',
    'ReWalk',
  ]);
});

test('checks a list of codes', async ({ page }) => {
  await page.goto('/check/');
  await tabTo(page, page.getByRole('textbox', { name: 'Codes', exact: true }));
  await page.keyboard.type('k1007 99213');
  await tabTo(page, page.getByRole('button', { name: 'Check', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.locator('#check-results tbody tr')).toHaveCount(2);
  await tabTo(page, page.getByRole('button', { name: 'Copy table' }));
});

test('turns the single key off, and the other stays', async ({ page }) => {
  await page.goto('/accessibility/');
  const choice = page.getByRole('checkbox', { name: 'Use / to go to search' });
  await expect(choice).toBeChecked();
  await tabTo(page, choice);
  await page.keyboard.press('Space');
  await expect(page.getByText('Shortcut off in this browser.')).toBeVisible();
  await page.reload();
  await expect(choice).not.toBeChecked();
  await tabTo(page, choice);
  await page.keyboard.press('/');
  await expect(choice).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(page.locator('#search-everywhere')).toBeFocused();
});
