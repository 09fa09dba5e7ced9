import { expect, test } from '../support/siteTest.ts';

const box = '#search-everywhere';
const done = '.search-panel[data-search-state="done"]';
const billing =
  'If you provide services to a member which are determined to not be medically necessary (or in some cases medically necessary services which are non-covered benefits), you may not charge the member for the services unless you have informed the member and they have agreed in writing in advance to continue with the treatment at their own expense.';

test('"/" and Ctrl+K move to the box; in a text field "/" is a letter', async ({ page }) => {
  await page.goto('/codes/');
  await page.keyboard.press('/');
  await expect(page.locator(box)).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(page.locator(box)).toHaveValue('a/b');
  await page.locator('h1').click();
  await page.keyboard.press('Control+k');
  await expect(page.locator(box)).toBeFocused();
});

test('answers a code in the box: both determinations, authorization, dates', async ({ page }) => {
  await page.goto('/');
  await page.locator(box).fill('k1007');
  const card = page.locator(`${done} .code-card`);
  await expect(card.locator('.answer-line')).toContainText([
    'Medicare Advantage Plans' + 'Not covered',
    'Commercial Products' + 'Not medically necessary',
  ]);
  await expect(card).toContainText(
    'Prior authorization: “Not applicable.” The policy gives no reason.',
  );
  await expect(card).toContainText('Effective November 1, 2024, last reviewed April 15, 2026.');
});

test('Enter opens the page of a code, even when it is pressed at once', async ({ page }) => {
  await page.goto('/');
  await page.locator(box).focus();
  await page.keyboard.type('K-1007');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/codes\/k1007\/$/);
});

test('Enter on words opens the page of results', async ({ page }) => {
  await page.goto('/');
  await page.locator(box).focus();
  await page.keyboard.type('tilt sensor');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/#q=tilt\+sensor$/);
  await expect(page.locator('#search-results a[data-result]').first()).toBeVisible();
});

test('Enter on a whole name of one device opens its page', async ({ page }) => {
  await page.goto('/');
  await page.locator(box).fill('indego');
  await page.locator(box).press('Enter');
  await expect(page).toHaveURL(/\/devices\/indego\/$/);
});

test('Enter on two codes opens the list with both answers', async ({ page }) => {
  await page.goto('/');
  await page.locator(box).fill('K1007 E0739');
  await page.locator(box).press('Enter');
  await expect(page).toHaveURL(/\/search\/#q=K1007\+E0739$/);
  await expect(page.locator('#search-results [data-copy]')).toHaveCount(2);
});

test('one key, or the button, copies the whole answer', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime('2026-06-30T16:00:00Z');
  await page.goto('/');
  await page.locator(box).fill('K1007');
  await expect(page.locator('[data-copy="K1007"]')).toBeVisible();
  await page.keyboard.press('Control+c');
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replace(/^http\S+?(?=\/policies)/m, '')).toBe(
    [
      'K1007 Bilateral hip, knee, ankle, foot (HKAFO) device, powered, includes pelvic component, single or double upright(s), knee joints any type, with or without ankle joints any type, includes all components and accessories, motors, microprocessors, sensors',
      'Medicare Advantage Plans: Not covered.',
      'Commercial Products: Not medically necessary.',
      'The policy says: "The following code(s) are not covered for Medicare Advantage Plans and not medically necessary for Commercial Products:"',
      'Prior authorization: “Not applicable.” The policy gives no reason. This does not mean “not required.”',
      'Medical criteria: “Not applicable.” The policy lists no medical criteria.',
      `Can the provider bill the member? "${billing}" The policy does not say which part applies to each line of business. Check the member's agreement and your participation agreement.`,
      'Coverage, in the policy: "Benefits may vary between groups and contracts. Please refer to the appropriate Benefit Booklet, Evidence of Coverage or Subscriber Agreement for not covered/not medically necessary benefits/coverage."',
      'Health plan: Blue Cross & Blue Shield of Rhode Island',
      'Policy: Powered Exoskeleton for Ambulation in Patients with Lower-Limb Disabilities',
      'Effective November 1, 2024, last reviewed April 15, 2026.',
      '/policies/powered-exoskeleton/2024-11-01/#k1007',
      'Looked up on June 30, 2026.',
      'This medical policy is made available to you for informational purposes only. It is not a guarantee of payment or a substitute for your medical judgment in the treatment of your patients.',
    ].join('\n'),
  );
});

test('arrows walk through the results and back, Escape closes and keeps the words', async ({
  page,
}) => {
  await page.goto('/');
  await page.locator(box).fill('ekso');
  await expect(page.locator(done)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.search-panel a').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.search-panel a').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator(box)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.search-panel')).toBeHidden();
  await expect(page.locator(box)).toHaveValue('ekso');
  await expect(page.locator(box)).toBeFocused();
});

test('tells a screen reader how many there are and the answer of the first', async ({ page }) => {
  await page.goto('/');
  // Not by role: the answer of a code has a status of its own, for "Copied".
  const announced = page.locator('.search-panel + [role="status"]');
  await page.locator(box).fill('K1007');
  await expect(announced).toHaveText(
    '1 result. First: code K1007. Medicare Advantage Plans: Not covered. Commercial Products: Not medically necessary.',
  );
  await page.locator(box).fill('E0738');
  await expect(announced).toHaveText(
    'No policy here lists E0738, so this site cannot say whether it is covered.',
  );
});

test('is read as a list of links with their kinds', async ({ page }) => {
  await page.goto('/');
  await page.locator(box).fill('E0739');
  await expect(page.locator(done)).toBeVisible();
  await expect(page.getByRole('search')).toMatchAriaSnapshot(`
    - search:
      - text: Search by code, device or keyword
      - searchbox "Search by code, device or keyword": E0739
      - button "Search"
      - group "Answers":
        - list:
          - listitem:
            - link "E0739"
            - text: Code
            - paragraph: /Rehabilitation system/
            - paragraph: Medicare Advantage Plans
            - paragraph: Not covered
            - paragraph: Commercial Products
            - paragraph: Not medically necessary
            - paragraph: /Prior authorization/
            - paragraph: /Medical criteria/
            - paragraph: /Effective November 1, 2024/
            - paragraph: /Can the provider bill the member/
            - paragraph: /Benefits may vary/
            - paragraph:
              - button "Copy answer"
              - text: or press Ctrl+C
        - paragraph:
          - link "See all results for “E0739”"
      - status: /1 result/
  `);
});

test('needs nothing more from the network to answer the next code', async ({ page }) => {
  // The index of the text never comes: codes are answered without it.
  await page.route('**/pagefind/**', () => undefined);
  await page.goto('/');
  await page.locator(box).fill('E0739');
  await expect(page.locator(`${done} .code-card`)).toBeVisible();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.locator(box).fill('K1007');
  await expect(page.locator('a[data-result="code"]')).toHaveText('K1007');
  await expect(page.locator(`${done} .code-card`)).toBeVisible();
  expect(requests.filter((url) => !url.includes('/pagefind/'))).toEqual([]);
});

test.describe('at 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the open box fits and nothing scrolls sideways', async ({ page }) => {
    await page.goto('/');
    await page.locator(box).fill('K1007');
    await expect(page.locator(`${done} .code-card`)).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    const panel = await page.locator('.search-panel').boundingBox();
    expect(panel?.x).toBeGreaterThanOrEqual(0);
    expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(320);
  });
});
