import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { damageFile } from '../support/brokenContent.ts';
import { policy } from '../support/defect.ts';
import { withDevServer } from '../support/devServer.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));

test('npm run dev shows content problems as a page, and recovers when they are mended', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  const title = page.getByRole('heading', { level: 1 });
  try {
    cpSync(content, root, { recursive: true });
    damageFile(root, { file: policy, from: 'title: Powered', to: 'titel: Powered' });
    await withDevServer(root, async (address) => {
      const response = await page.goto(`${address}/policies/powered-exoskeleton/`);
      expect(response?.status()).toBe(500);
      await expect(title).toHaveText('The content has 2 problems');
      await expect(page.getByRole('listitem').nth(1)).toHaveText(
        /2024-11-01\.mdx:3.*the unknown key "titel".*write "title"/,
      );

      await expect(page.locator('main li').first()).toHaveCSS('margin-top', '16px');

      damageFile(root, { file: policy, from: 'titel: Powered', to: 'title: Powered' });
      await expect(title).toContainText('Powered Exoskeleton for Ambulation', { timeout: 40_000 });
      // Vite writes the styles into the page, those for print too, which must not show here.
      await expect(page.locator('.site-header')).toHaveCSS('border-bottom-style', 'solid');
      await expect(page.locator('.site-header nav')).toBeVisible();

      damageFile(root, { file: policy, from: 'The goal of', to: 'The <b>goal</b> of' });
      await expect(title).toHaveText('The content has a problem', { timeout: 40_000 });

      damageFile(root, { file: policy, from: 'The <b>goal</b> of', to: 'The new goal of' });
      await expect(page.getByText('The new goal of the powered')).toBeVisible({ timeout: 40_000 });
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
