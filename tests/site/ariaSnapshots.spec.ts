import type { Page } from '@playwright/test';
import { expect, test } from '../support/siteTest.ts';

/** What a screen reader is given of the main pages: names, roles and their order, not the looks. */

const main = (page: Page) => page.getByRole('main');

test('every page has a header, a text and a footer to go to', async ({ page }) => {
  await page.goto('/codes/');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - banner:
      - link "Skip to main content"
      - link "Coverage Reference"
      - navigation "Main":
        - list:
          - listitem:
            - link "Policies"
          - listitem:
            - link "Codes"
          - listitem:
            - link "Devices"
      - search:
        - searchbox "Search by code, device or keyword"
        - button "Search"
    - main:
      - heading "Codes" [level=1]
    - contentinfo:
      - list:
        - listitem:
          - link "About this site"
        - listitem:
          - link "Accessibility"
  `);
  await expect(page.getByRole('link', { name: 'Codes', exact: true }).first()).toHaveAttribute(
    'aria-current',
    'page',
  );
});

test('a code: both answers, each under the name of its line of business', async ({ page }) => {
  await page.goto('/codes/k1007/');
  await expect(main(page)).toMatchAriaSnapshot(`
    - main:
      - heading "K1007 HCPCS" [level=1]
      - region "What the policy says about K1007":
        - heading "What the policy says about K1007" [level=2]
        - heading "Medicare Advantage Plans" [level=3]
        - paragraph: Not covered
        - heading "Commercial Products" [level=3]
        - paragraph: Not medically necessary
  `);
});

test('a policy: its answer, its contents, then its sections in printed order', async ({ page }) => {
  await page.goto('/policies/powered-exoskeleton/');
  await expect(main(page)).toMatchAriaSnapshot(`
    - main:
      - article:
        - heading /Powered Exoskeleton for Ambulation/ [level=1]
        - region "Coverage summary":
          - heading "Coverage summary" [level=2]
          - heading "Medicare Advantage Plans" [level=3]
          - paragraph: Not covered
          - heading "Commercial Products" [level=3]
          - paragraph: Not medically necessary
  `);
  await expect(page.getByRole('navigation', { name: 'Contents' })).toMatchAriaSnapshot(`
    - navigation "Contents":
      - group:
        - list:
          - listitem:
            - link "OVERVIEW"
          - listitem:
            - link "MEDICAL CRITERIA"
          - listitem:
            - link "PRIOR AUTHORIZATION"
          - listitem:
            - link "POLICY STATEMENT"
  `);
  const sections = main(page).getByRole('heading', { level: 2 });
  const names = await sections.allTextContents();
  expect(names.map((name) => name.trim()).join(' · ')).toMatch(
    /OVERVIEW.* · MEDICAL CRITERIA.* · PRIOR AUTHORIZATION.* · POLICY STATEMENT.* · COVERAGE.* · BACKGROUND.* · CODING.* · RELATED POLICIES.* · PUBLISHED.* · REFERENCES/,
  );
});

test('a device: the answer before the record', async ({ page }) => {
  await page.goto('/devices/indego/');
  await expect(main(page)).toMatchAriaSnapshot(`
    - main:
      - heading "Indego" [level=1]
      - region "Coverage summary for Indego":
        - heading "Medicare Advantage Plans" [level=3]
        - heading "Commercial Products" [level=3]
      - heading "FDA status, from the policy" [level=2]
      - heading "Intended use" [level=3]
      - heading "Predicate devices" [level=2]
      - heading "References that mention Indego" [level=2]
      - heading "Names" [level=2]
  `);
});

test('the check: a named field, a button, and a region that takes the results', async ({
  page,
}) => {
  await page.goto('/check/');
  await page.getByRole('textbox', { name: 'Codes', exact: true }).fill('K1007 99213');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.locator('#check-results tbody tr')).toHaveCount(2);
  await expect(main(page)).toMatchAriaSnapshot(`
    - main:
      - heading "Check several codes" [level=1]
      - textbox "Codes"
      - button "Check"
      - status
      - region "Results":
        - table:
          - rowgroup
          - rowgroup:
            - row /K1007/
            - row /99213/
      - paragraph:
        - button "Copy table"
        - button "Download CSV"
  `);
});
