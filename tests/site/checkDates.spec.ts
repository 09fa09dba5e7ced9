import { checkCodes, checkPage } from '../support/checkPage.ts';
import { expect, test } from '../support/siteTest.ts';

/** Dates of service on the page that checks a list: read, or refused; never dropped, never today. */

for (const [asked, day, words] of [
  ['10/31/2024', '2024-10-31', 'October 31, 2024'],
  ['10-31-24', '2024-10-31', 'October 31, 2024'],
  ['20241031', '2024-10-31', 'October 31, 2024'],
  ['December 31, 2024', '2024-12-31', 'December 31, 2024'],
  ['2024-12-31', '2024-12-31', 'December 31, 2024'],
] as const) {
  test(`?on=${asked} is answered for ${words}`, async ({ page }) => {
    await page.goto(`/check/?codes=K1007&on=${encodeURIComponent(asked)}`);
    const { date, status } = checkPage(page);
    await expect(status).toHaveText(`1 code checked. Date of service: ${words}.`);
    await expect(date).toHaveValue(day);
    await expect(date).not.toHaveAttribute('aria-invalid');
  });
}

for (const asked of [
  '31.12.2024',
  '2024-02-30',
  '0025-03-01',
  '2024-1',
  'tomorrow',
  '20224-01-01',
]) {
  test(`?on=${asked} is refused, and no answer is shown until the date is mended`, async ({
    page,
  }) => {
    await page.goto(`/check/?on=${asked}#codes=K1007`);
    const { box, date, button, status, table, copy } = checkPage(page);
    await expect(status).toContainText(`“${asked}” is not a`);
    await expect(status).toContainText('for example 11/01/2024.');
    await expect(date).toHaveAttribute('aria-invalid', 'true');
    await expect(date).toHaveAccessibleDescription(/is not a/);
    // The field looks empty, and that is not a question about today.
    await button.click();
    await expect(status).toContainText(`“${asked}” is not a`);
    await expect(date).toBeFocused();
    await expect(box).toHaveValue('K1007');
    await expect(table).toHaveCount(0);
    await expect(copy).toBeHidden();

    await date.fill('2024-12-31');
    await expect(date).not.toHaveAttribute('aria-invalid');
    await button.click();
    await expect(status).toHaveText('1 code checked. Date of service: December 31, 2024.');
    await expect(page).toHaveURL('/check/?on=2024-12-31#codes=K1007');
  });
}

test('a refused date can be given up for today', async ({ page }) => {
  await page.goto('/check/?on=2024-02-30#codes=K1007');
  const { date, status } = checkPage(page);
  await page.getByRole('button', { name: 'Answer for today' }).click();
  await expect(status).toHaveText('1 code checked.');
  await expect(date).not.toHaveAttribute('aria-invalid');
  await expect(page).toHaveURL('/check/#codes=K1007');
});

test('a refused date is said without a list too, and again on the way back', async ({ page }) => {
  await page.goto('/check/?on=2024-02-30');
  const { status } = checkPage(page);
  await expect(status).toContainText('“2024-02-30” is not a date.');
  await page.getByRole('button', { name: 'Answer for today' }).click();
  await expect(status).toHaveText('Enter at least one code.');
  await page.goBack();
  await expect(status).toContainText('“2024-02-30” is not a date.');
});

test('two dates in one address are refused', async ({ page }) => {
  await page.goto('/check/?on=2024-12-31&on=2024-11-30#codes=K1007');
  await expect(checkPage(page).status).toContainText('is not a date.');
  await expect(checkPage(page).table).toHaveCount(0);
});

test('a date that is half typed is refused, and takes the answer for today away', async ({
  page,
}) => {
  await page.goto('/check/');
  const { date, button, status, table } = checkPage(page);
  await checkCodes(page, 'K1007');
  await date.focus();
  await page.keyboard.type('10');
  await expect(table).toHaveCount(0);
  await button.click();
  await expect(status).toContainText('The date of service is not complete. Enter a real date');
  await expect(date).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: 'Answer for today' }).click();
  await expect(status).toHaveText('1 code checked.');
});

test('a year that nobody means is refused when it is typed', async ({ page }) => {
  await page.goto('/check/');
  const { box, date, button, status, table } = checkPage(page);
  await box.fill('K1007');
  await date.focus();
  await page.keyboard.type('03010025');
  await expect(date).toHaveValue('0025-03-01');
  await button.click();
  await expect(status).toContainText('“0025-03-01” is not a likely date of service.');
  await expect(table).toHaveCount(0);
});

test('the links of a dated table keep its date', async ({ page }) => {
  await page.goto('/check/?on=12/31/2024#codes=K1007');
  const links = checkPage(page).row('K1007').getByRole('link');
  await expect(links.first()).toHaveAttribute('href', '/codes/k1007/?on=2024-12-31');
  await expect(links.last()).toHaveAttribute(
    'href',
    '/policies/powered-exoskeleton/?on=2024-12-31',
  );
});

test('where we have no policy for the day, no code is called not listed', async ({ page }) => {
  await page.goto('/check/');
  await checkCodes(page, 'K1007 E1399', '2024-10-15');
  const { row } = checkPage(page);
  await expect(row('K1007')).toContainText(
    'We have no text of Powered Exoskeleton for Ambulation in Patients with Lower-Limb Disabilities for October 15, 2024. The first version we have is effective November 1, 2024.',
  );
  await expect(row('E1399')).toContainText(
    'We have no policy text for October 15, 2024, so this site cannot say whether E1399 is covered.',
  );
  await expect(page.locator('#check-results')).not.toContainText('No policy here lists');
  await expect(page.locator('#check-results caption')).toContainText('on October 15, 2024.');
});

test('a table for today is answered again when the day has changed', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-27T17:00:00Z'));
  await page.goto('/check/');
  await checkCodes(page, 'K1007');
  const caption = page.locator('#check-results caption');
  await expect(caption).toContainText('November 27, 2026');
  await page.clock.setFixedTime(new Date('2026-11-28T17:00:00Z'));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(caption).toContainText('November 28, 2026');
});
