import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { dist } from '../support/builtSite.ts';
import { expect, test } from '../support/siteTest.ts';
import { oneLine } from '../support/sourceText.ts';

/** Picking, filtering, sorting, exporting, comparing: what the browser adds to the device pages. */

const rows = (page: Page) => page.locator('[data-row]:visible');
const names = (page: Page) => rows(page).locator('th a').allTextContents();

test('a picked level answers which devices the policy names for it, and in which setting', async ({
  page,
}) => {
  await page.goto('/devices/');
  await page
    .getByRole('navigation', { name: 'Spinal level' })
    .getByText('T5', { exact: true })
    .click();
  await expect(page).toHaveURL('/devices/?level=T5');
  await expect(page.getByRole('status')).toHaveText('6 of 23 indications shown');
  expect(await names(page)).toEqual([
    'Atalante X',
    'Ekso and Ekso GT',
    'EksoNR',
    'ExoAtlet-II',
    'HAL',
    'ReWalk',
  ]);
  const answer = page.locator('[data-level-answer]');
  await expect(answer).toHaveAttribute('aria-live', 'polite');
  expect(oneLine(await answer.innerText())).toBe(
    'The policy names 6 devices for T5: ' +
      'Atalante X: T5 to L5 in rehabilitation institutions ' +
      'Ekso and Ekso GT: T4 to L5 in rehabilitation institutions ' +
      'EksoNR: T4 to L5 in rehabilitation institutions ' +
      'ExoAtlet-II: T4 to L5 in rehabilitation institutions ' +
      'HAL: C4 to L5 (ASIA C, ASIA D) inside medical facilities ' +
      'ReWalk: T4 to T6 in rehabilitation institutions ' +
      'Not T5: Indego (T7 to L5; “has also received marketing clearance for use in rehabilitation institutions”, levels not stated). ' +
      'Levels not stated: 4 (Atalante, GEMS-H, Keeogo, ReStore). ' +
      'Intended use is not coverage.',
  );
  await expect(page.getByText('All levels in a table')).toBeVisible();
  await expect(page.locator('[data-levels]:visible')).toHaveCount(0);
  await expect(page.locator('[data-level-column="T5"]')).toHaveAttribute('data-picked');
  await expect(page.locator('svg [data-facets]:not([data-filtered-out])')).toHaveCount(6);

  await page.goBack();
  await expect(rows(page)).toHaveCount(23);
  await expect(page.locator('[data-picked]')).toHaveCount(0);
  await expect(answer).toBeEmpty();
});

test('a level that the policy names no device for says so', async ({ page }) => {
  await page.goto('/devices/?level=C2');
  await expect(page.locator('[data-level-answer]')).toContainText(
    /^\s*The policy names no device for C2\.\s*Not C2: .*Intended use is not coverage\.\s*$/s,
  );
  await expect(rows(page)).toHaveCount(0);
});

test('a column that no row states is left out while these rows are shown', async ({ page }) => {
  await page.goto('/devices/?setting=not-stated&supervision=trained-companion');
  const heads = page.getByRole('columnheader', { name: /Device|Supervision|ASIA|Arm|Setting/ });
  const indications = page.getByRole('region', { name: 'Intended use of each device' });
  await expect(indications.locator('th[data-column]:visible')).toHaveText([
    'Device',
    'Condition',
    'Spinal levels',
    'Supervision',
    'Other requirements',
  ]);
  await expect(indications.locator('td:visible')).toHaveCount(8);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(heads.filter({ hasText: 'ASIA grades' })).toBeVisible();
  await expect(indications.locator('th[data-column]:visible')).toHaveCount(8);
});

test('an address with values that do not exist shows everything', async ({ page }) => {
  await page.goto('/devices/?level=Z9&setting=moon&sort=colour');
  await expect(rows(page)).toHaveCount(23);
  await expect(page.locator('[data-level-answer]')).toBeEmpty();
});

test('filters stand in the address, survive a reload, and "back" takes them back', async ({
  page,
}) => {
  await page.goto('/timeline/');
  const decisions = page.locator('[data-decision]:visible');
  await page.getByRole('combobox', { name: 'Manufacturer' }).selectOption('Ekso Bionics Inc');
  await expect(decisions).toHaveCount(2);
  await page.getByRole('combobox', { name: 'Year' }).selectOption('2022');
  await expect(page).toHaveURL('/timeline/?maker=ekso-bionics-inc&year=2022');
  await page.reload();
  await expect(decisions.getByRole('link')).toHaveText(['EksoNR']);
  await expect(page.getByRole('heading', { name: '2016' })).toBeHidden();
  await expect(page.getByRole('status')).toHaveText('1 of 11 decisions shown');
  await page.goBack();
  await expect(decisions).toHaveCount(2);
  await expect(page.getByRole('combobox', { name: 'Year' })).toHaveValue('');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(decisions).toHaveCount(11);
  await expect(page).toHaveURL('/timeline/');
});

for (const { filter, value, left } of [
  { filter: 'Condition', value: 'Multiple sclerosis', left: ['EksoNR'] },
  { filter: 'Setting', value: 'Medical facility', left: ['HAL'] },
  { filter: 'Setting', value: 'Not stated', left: ['ReWalk', 'Indego', 'ReStore'] },
  { filter: 'Pathway', value: 'De Novo', left: ['ReWalk'] },
  { filter: 'Pathway', value: 'Not stated', left: ['ReStore'] },
  { filter: 'Year', value: 'Not stated', left: ['Atalante X'] },
]) {
  test(`the timeline by ${filter.toLowerCase()} "${value}" leaves ${left.join(', ')}`, async ({
    page,
  }) => {
    await page.goto('/timeline/');
    await page.getByRole('combobox', { name: filter }).selectOption(value);
    await expect(page.locator('[data-decision]:visible').getByRole('link')).toHaveText(left);
  });
}

test('headings sort, say how, and keep what is not stated last', async ({ page }) => {
  await page.goto('/devices/?condition=spinal-cord-injury');
  const heading = page.getByRole('columnheader', { name: 'Spinal levels' });
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  const levels = () => rows(page).locator('td:nth-child(3)').allTextContents();
  const trimmed = async () => (await levels()).map((level) => level.trim());
  expect((await trimmed()).slice(0, 4)).toEqual(['C4 to L5', 'C7 to T3', 'C7 to T3', 'C7 to T3']);
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  expect((await trimmed())[0]).toBe('T11 to L5');
  await expect(page).toHaveURL('/devices/?condition=spinal-cord-injury&sort=levels&descending=yes');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  expect((await trimmed()).at(-1)).toMatch(/not stated|^$/);
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(heading).not.toHaveAttribute('aria-sort');
});

test('the CSV holds the rows that are shown, in the order in which they are shown', async ({
  page,
}) => {
  const whole = readFileSync(`${dist}/devices/indications.csv`, 'utf8').split('\r\n');
  const exported = async () => {
    const started = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download the rows (CSV)' }).click();
    const download = await started;
    expect(download.suggestedFilename()).toBe('indications.csv');
    return readFileSync(await download.path(), 'utf8').split('\r\n');
  };
  await page.goto('/devices/');
  expect(await exported()).toEqual(whole);
  await page.goto('/devices/?level=T5&sort=device&descending=yes');
  const [header, ...lines] = await exported();
  expect(header).toBe(whole[0]);
  expect(lines.map((line) => line.split('","')[0]?.slice(1))).toEqual([
    'ReWalk',
    'HAL',
    'ExoAtlet-II',
    'EksoNR',
    'Ekso and Ekso GT',
    'Atalante X',
    '',
  ]);
});

test('two to four devices are compared, and the address says which', async ({ page }) => {
  await page.goto('/devices/compare/?d=rewalk&d=indego');
  const shown = page.locator('[data-compared]:visible');
  await expect(shown.getByRole('link')).toHaveText(['Indego', 'ReWalk']);
  const row = page.getByRole('row', { name: /Spinal levels, with setting/ });
  await expect(row.getByRole('cell')).toHaveText([
    /T7 to L5 \(setting not stated\)/,
    /T7 to L5 \(setting not stated\)\s*T4 to T6 in rehabilitation institutions/,
  ]);
  // What the policy says of neither is no row of theirs.
  await expect(page.getByRole('rowheader', { name: 'Upper-extremity strength' })).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'HAL' }).check();
  await page.getByRole('checkbox', { name: 'Keeogo' }).check();
  await expect(page).toHaveURL('/devices/compare/?d=hal&d=indego&d=keeogo&d=rewalk');
  await expect(shown).toHaveCount(4);
  await expect(page.getByRole('checkbox', { name: 'REX' })).toBeDisabled();
  await page.goBack();
  await expect(shown).toHaveCount(3);
  await expect(page.getByRole('checkbox', { name: 'Keeogo' })).not.toBeChecked();
});

test('"Only differences" leaves the facts that differ, under their headings', async ({ page }) => {
  await page.goto('/devices/compare/?d=rewalk&d=indego');
  const years = page.getByRole('row', { name: /Year/ });
  const conditions = page.getByRole('row', { name: /^Spinal cord injury individuals/ });
  const settings = page.getByRole('row', { name: /Spinal levels, with setting/ });
  await page.getByRole('checkbox', { name: 'ExoAtlet-II' }).check();
  await page.getByRole('checkbox', { name: 'Indego' }).uncheck();
  await page.getByRole('checkbox', { name: 'ReWalk' }).uncheck();
  await page.getByRole('checkbox', { name: 'EksoNR' }).check();
  await page.getByRole('checkbox', { name: 'Only differences' }).check();
  await expect(page).toHaveURL('/devices/compare/?d=eksonr&d=exoatlet-ii&only=differences');
  await expect(years).toHaveCount(1);
  await expect(settings).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText(
    /^Showing 2 devices\. Facts that differ: \d+ of \d+\.$/,
  );
  await page.goto('/devices/compare/?d=rewalk&d=indego&only=differences');
  await expect(settings).toHaveCount(1);
  await expect(conditions).toHaveCount(1);
  await page.getByRole('checkbox', { name: 'Only differences' }).uncheck();
  await expect(page).toHaveURL('/devices/compare/?d=indego&d=rewalk');
});

test('a comparison of more than four shows four and says so', async ({ page }) => {
  await page.goto('/devices/compare/?d=rewalk&d=indego&d=hal&d=ekso&d=rex');
  await expect(page.locator('[data-compared]:visible')).toHaveCount(4);
  await expect(page.getByRole('status')).toContainText('up to four');
});

test('two devices on a phone are compared without scrolling sideways, in 4,000 pixels', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/devices/compare/?d=ekso&d=eksonr');
  await expect(page.locator('[data-compared]:visible')).toHaveCount(2);
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
  }));
  expect(width).toBe(390);
  expect(height).toBeLessThan(4000);
});

for (const { devices, width } of [
  { devices: 'd=rewalk&d=indego', width: 390 },
  { devices: 'd=rewalk&d=indego&d=hal&d=eksonr', width: 390 },
  { devices: '', width: 1280 },
]) {
  test(`names and facts stay in sight at ${width} px with "${devices}"`, async ({ page }) => {
    await page.setViewportSize({ width, height: 600 });
    await page.goto(`/devices/compare/?${devices}`);
    const last = page.getByRole('row', { name: /References that mention it/ });
    const region = page.locator('[data-comparison]');
    await expect(page.getByRole('status')).toContainText('Showing');
    await region.evaluate((one) => {
      one.scrollIntoView();
      one.scrollTop = one.scrollHeight;
      one
        .querySelector('tbody:last-child th')
        ?.scrollIntoView({ block: 'nearest', inline: 'start' });
    });
    await expect(page.locator('[data-compared]:visible').first()).toBeInViewport({ ratio: 1 });
    await region.evaluate((one) => (one.scrollLeft = one.scrollWidth));
    await expect(last.getByRole('rowheader')).toBeInViewport({ ratio: 1 });
  });
}

test('on a phone the names of the chart stay, whole, while its levels scroll', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/devices/?level=T11');
  const region = page.getByRole('region', { name: 'Chart of spinal levels' });
  await expect(page.locator('[data-level-column="T11"]')).toHaveAttribute('data-picked');
  const { names, left, right, isScrolled } = await region.evaluate((one) => {
    const column = one.querySelector('[data-level-column="T11"]')?.getBoundingClientRect();
    const box = one.getBoundingClientRect();
    return {
      names: one.previousElementSibling?.getBoundingClientRect().left,
      left: (column?.left ?? 0) - box.left,
      right: box.right - (column?.right ?? Infinity),
      isScrolled: one.scrollLeft > 0,
    };
  });
  expect(isScrolled).toBe(true);
  expect(Math.min(left, right), 'the picked column is in sight').toBeGreaterThanOrEqual(0);
  expect(names).toBeGreaterThanOrEqual(0);
});

test.describe('in print', () => {
  test('charts and tables are not cut, and headings that sort are still there', async ({
    page,
  }) => {
    await page.goto('/devices/');
    await page.setViewportSize({ width: 700, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Upper-extremity strength', { exact: true })).toBeVisible();
    await expect(page.getByText('All levels in a table')).toBeHidden();
    await expect(page.locator('[data-filters]')).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'Spinal level' })).toBeHidden();
    for (const region of await page.locator('main .scroll-region').all()) {
      const isCut = await region.evaluate((box) => box.scrollWidth > box.clientWidth + 1);
      expect(isCut, (await region.getAttribute('aria-label')) ?? '').toBe(false);
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all is there, nothing that does not work is, and a level still answers', async ({
    page,
  }) => {
    await page.goto('/devices/');
    await expect(rows(page)).toHaveCount(23);
    await expect(page.locator('[data-filters]')).toBeHidden();
    await expect(page.getByRole('columnheader').getByRole('button')).toHaveCount(0);
    await page
      .getByRole('navigation', { name: 'Spinal level' })
      .getByText('T5', { exact: true })
      .click();
    await expect(page).toHaveURL('/devices/?level=T5#level-t5');
    const row = page.locator('tr:has(:target)');
    await expect(row).toBeInViewport();
    await expect(row.getByRole('listitem')).toHaveCount(6);
    await expect(row).toContainText('Not these levels: Indego (T7 to L5;');
  });

  test('the timeline and the comparison are whole', async ({ page }) => {
    await page.goto('/timeline/');
    await expect(page.locator('[data-decision]:visible')).toHaveCount(11);
    await expect(page.locator('[data-filters]')).toBeHidden();
    await page.goto('/devices/compare/?d=rewalk&d=indego');
    await expect(page.locator('[data-compared]:visible')).toHaveCount(13);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('main')).toContainText(
      'Choosing devices needs JavaScript. The table shows all 13 devices.',
      { useInnerText: true },
    );
  });
});

for (const address of ['/devices/', '/devices/compare/', '/timeline/', '/devices/rewalk/']) {
  test(`${address} fits a screen of 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
}

test('the devices of the history are links, and a filter marks what is left', async ({ page }) => {
  await page.goto('/timeline/');
  const history = page.getByRole('group', { name: 'Devices by year and predicate' });
  await expect(history.getByRole('link')).toHaveCount(12);
  await expect(page.locator('[data-decision]:visible')).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Condition' }).selectOption('Stroke');
  await expect(history.locator('[data-facets]:not([data-filtered-out])')).toHaveCount(7);
  await expect(page.locator('[data-decision]:visible')).toHaveCount(7);
  await history.getByRole('link', { name: 'Keeogo' }).click();
  await expect(page).toHaveURL('/devices/keeogo/');
});
