import { expect, test } from '../support/siteTest.ts';

test('answers a pasted list, a code a row, and is honest about the rest', async ({ page }) => {
  await page.goto('/check/');
  await page.getByRole('textbox', { name: 'Codes' }).fill('k1007, E0739\nE0738 nonsense');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('status')).toHaveText('4 codes checked');
  const row = (name: string) => page.getByRole('row', { name });
  await expect(row('K1007').getByRole('cell')).toContainText([
    'Powered Exoskeleton',
    'Not covered',
    'Not medically necessary',
  ]);
  await expect(row('E0738')).toContainText('Not listed in the policies here.');
  await expect(row('E0738')).toContainText('does not mean it is covered');
  await expect(row('nonsense')).toContainText('Line 2: this is no billing code');
});
