import type { Page } from '@playwright/test';
import { expect, test } from '../support/siteTest.ts';

const policy = '/policies/powered-exoskeleton/';
const note = (page: Page) => page.locator('.margin-note');

/** The page with its reading aids, which come with the first sign of a reader. */
async function startReading(page: Page): Promise<void> {
  await page.goto(policy);
  await page.mouse.move(5, 5);
  await page.mouse.move(15, 15);
  await expect(page.locator('.section-head').first()).toBeAttached();
}

test('a mouse at rest is no sign of a reader, one that moves is', async ({ page }) => {
  await page.goto(policy);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const tellOfMouse = (movementX: number) =>
    page.evaluate((moved) => {
      dispatchEvent(new PointerEvent('pointermove', { movementX: moved, movementY: 0 }));
    }, movementX);
  await tellOfMouse(0);
  // Whatever the page asks for at once stands before this in the list.
  await page.evaluate(() => fetch('/robots.txt'));
  expect(asked.filter((path) => path.includes('reading'))).toEqual([]);
  await tellOfMouse(3);
  await expect(page.locator('.section-head').first()).toBeAttached();
});

const marks = [
  { name: 'a term', link: 'a.term[href$="#term-asia"]', says: /American Spinal Injury/ },
  {
    name: 'a source note',
    link: '#reading-k1007-mark + * a',
    says: /^Original: K1007\*\* ?Likely meaning: K1007 ?Confidence: High ?The policy marks/,
  },
];

for (const { name, link, says } of marks) {
  test(`${name} opens beside its words for a mouse, stays, and goes with Escape`, async ({
    page,
  }) => {
    await startReading(page);
    const words = page.locator(`[data-source-words] ${link}`).first();
    await words.hover();
    await expect(note(page)).toContainText(says);
    const [ours, theirs] = await Promise.all([note(page).boundingBox(), words.boundingBox()]);
    if (!ours || !theirs) throw new Error('a box is missing');
    const overlaps =
      ours.x < theirs.x + theirs.width &&
      theirs.x < ours.x + ours.width &&
      ours.y < theirs.y + theirs.height &&
      theirs.y < ours.y + ours.height;
    expect(overlaps).toBe(false);
    await note(page).hover();
    await expect(note(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note(page)).toBeHidden();
  });

  test(`${name} opens with the focus, tells what it says, and returns it`, async ({ page }) => {
    await startReading(page);
    const words = page.locator(`[data-source-words] ${link}`).first();
    await page.keyboard.press('Tab');
    await words.focus();
    await expect(note(page)).toBeVisible();
    await expect(words).toHaveAccessibleDescription(says);
    // Its link and its button are no part of what it says.
    await expect(words).not.toHaveAccessibleDescription(
      /Close|Glossary$|All notes on the original$/,
    );
    await note(page).getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Enter');
    await expect(note(page)).toBeHidden();
    await expect(words).toBeFocused();
  });
}

test('the contents tell the section that is being read', async ({ page }) => {
  await startReading(page);
  const current = page.locator('.page-contents [aria-current]');
  await page.locator('#background').evaluate((heading) => heading.scrollIntoView());
  await expect(current).toHaveText('BACKGROUND');
  await page.locator('#references').evaluate((heading) => heading.scrollIntoView());
  await expect(current).toHaveText('REFERENCES');
  await page.evaluate(() => scrollTo(0, 0));
  await expect(current).toHaveCount(0);
});

test('a heading offers the address of its section and keeps its own name', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await startReading(page);
  await expect(page.getByRole('heading', { name: 'CODING', exact: true })).toBeAttached();
  const link = page.getByRole('link', { name: 'Copy link to CODING' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.section-copied', { hasText: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname + new URL(copied).hash).toBe(`${policy}#coding`);
  await expect(page).toHaveURL(/#coding$/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the contents are closed and lead to a section', async ({ page }) => {
    await startReading(page);
    const line = page.locator('.page-contents').getByRole('link', { name: 'CODING' });
    await expect(line).toBeHidden();
    await page.getByText('Contents', { exact: true }).first().tap();
    await line.tap();
    await expect(page.locator('#coding')).toBeInViewport();
  });

  test('a bar leads from section to section and back to the top', async ({ page }) => {
    await startReading(page);
    const bar = page.getByRole('navigation', { name: 'Page sections' });
    await expect(bar).toBeHidden();
    await page.locator('#overview').evaluate((heading) => heading.scrollIntoView());
    await expect(bar.getByRole('link', { name: 'Top of the page' })).toBeVisible();
    await bar.getByRole('link', { name: 'Next section: MEDICAL CRITERIA' }).tap();
    await expect(page.locator('#medical-criteria')).toBeInViewport();
    await page.locator('#coding').evaluate((heading) => heading.scrollIntoView());
    await bar.getByRole('link', { name: 'Previous: Evidence summary' }).tap();
    await expect(page.locator('#evidence-summary')).toBeInViewport();
  });

  test('the first tap on a term opens its note at the end of the window', async ({ page }) => {
    await startReading(page);
    const words = page.locator('[data-source-words] a.term').first();
    await words.scrollIntoViewIfNeeded();
    await words.tap();
    await expect(note(page)).toHaveAttribute('data-place', /^(head|foot)$/);
    await expect(note(page)).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${policy}$`));
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('contents, terms and source notes are links', async ({ page }) => {
    await page.goto(policy);
    await page.locator('.page-contents').getByRole('link', { name: 'CODING' }).click();
    await expect(page.locator('#coding')).toBeInViewport();
    await page.locator('[data-source-words] a.term').first().click();
    await expect(page).toHaveURL(/\/glossary\/#term-/);
  });
});
