import type { Locator, Page } from '@playwright/test';
import { checkPage } from '../support/checkPage.ts';
import { expect, test } from '../support/siteTest.ts';

/** What people come for, each done in the browser and counted in interactions: a typed query, a click, a key, a pick. */

const policy = '/policies/powered-exoskeleton/';
const billing =
  'you may not charge the member for the services unless you have informed the member and they have agreed in writing in advance to continue with the treatment at their own expense.';
const benefits = 'Benefits may vary between groups and contracts.';
const plan = 'Blue Cross & Blue Shield of Rhode Island';
const noTextOfPolicy =
  'We have no text of Powered Exoskeleton for Ambulation in Patients with Lower-Limb Disabilities for October 15, 2024.';

/** Acts as a reader and counts. */
function createSteps(page: Page) {
  let count = 0;
  const counted = async (act: Promise<unknown>) => {
    count += 1;
    await act;
  };
  const panel = page.locator('#search-panel[data-search-state="done"]');
  return {
    page,
    panel,
    count: () => count,
    fill: (place: Locator, text: string) => counted(place.fill(text)),
    click: (place: Locator) => counted(place.click()),
    press: (key: string) => counted(page.keyboard.press(key)),
    pick: (place: Locator, value: string) => counted(place.selectOption(value)),
    /** Types into the search box, and waits for what its panel says. */
    ask: async (query: string): Promise<void> => {
      await counted(page.locator('#search-everywhere').fill(query));
      await expect(panel).toBeVisible();
    },
    copied: async (): Promise<string> => {
      await expect(page.getByText('Copied.').filter({ visible: true })).toBeVisible();
      return page.evaluate(() => navigator.clipboard.readText());
    },
  };
}

interface Task {
  number: string;
  task: string;
  from: string;
  interactions: number;
  run: (steps: ReturnType<typeof createSteps>) => Promise<void>;
}

const bothLines = [
  /Medicare Advantage Plans\s*Not covered/,
  /Commercial Products\s*Not medically necessary/,
];

/** As a spreadsheet copies it: a header, a quantity, forms in which people write codes. */
const pasted = [
  'Code\tQty',
  ...['K1007', 'E0739', 'K1007-RR', '"E0739"', 'K1OO7', 'E1399', 'L2005', 'K0800'],
  ...['97116', '97110', '99213', 'E0601'],
]
  .map((row, index) => (index === 0 ? row : `${row}\t1`))
  .join('\n');

const tasks: readonly Task[] = [
  {
    number: '1, 2, 3',
    task: 'whether K1007 is covered, prior authorization, billing the member',
    from: '/',
    interactions: 1,
    run: async ({ ask, panel }) => {
      await ask('K1007');
      await expect(panel.locator('.answer-line')).toHaveText(bothLines);
      await expect(panel).toContainText(
        'Prior authorization: “Not applicable.” The policy gives no reason. This does not mean “not required.”',
      );
      await expect(panel).toContainText(billing);
      await expect(panel).toContainText(plan);
    },
  },
  {
    number: '4',
    task: 'the answer in a call note, from the panel',
    from: '/',
    interactions: 2,
    run: async ({ ask, press, copied }) => {
      await ask('K1007');
      await press('Control+c');
      const note = await copied();
      for (const part of [plan, 'Looked up on June 30, 2026', billing, benefits])
        expect(note).toContain(part);
    },
  },
  {
    number: '4',
    task: 'the answer in a call note, from the page of the code',
    from: '/codes/k1007/',
    interactions: 1,
    run: async ({ page, click, copied }) => {
      await click(page.getByRole('button', { name: 'Copy answer' }));
      const note = await copied();
      for (const part of [plan, 'Looked up on: June 30, 2026', billing, benefits])
        expect(note).toContain(part);
    },
  },
  {
    number: '5',
    task: 'K1007 on a day before our first text, in the box',
    from: '/',
    interactions: 1,
    run: async ({ ask, panel }) => {
      await ask('K1007 10/15/2024');
      await expect(panel).toContainText(noTextOfPolicy);
      await expect(panel).not.toContainText(/not covered|not medically necessary/i);
    },
  },
  {
    number: '6',
    task: 'the same on the page of the code',
    from: '/codes/k1007/',
    interactions: 2,
    run: async ({ page, fill, press }) => {
      const date = page.getByLabel(/date of service/i);
      await expect(date).toBeInViewport();
      await fill(date, '2024-10-15');
      await press('Enter');
      await expect(page.locator('main')).toContainText('before November 1, 2024');
      await expect(page.locator('main')).not.toContainText(/not medically necessary\b/i, {
        useInnerText: true,
      });
    },
  },
  {
    number: '7',
    task: 'a date of service before the last review',
    from: '/codes/k1007/',
    interactions: 2,
    run: async ({ page, fill, press }) => {
      await fill(page.getByLabel(/date of service/i), '2025-03-01');
      await press('Enter');
      await expect(page.locator('main')).toContainText(
        'This version was last reviewed April 15, 2026. The policy does not say whether its wording changed between March 1, 2025 and that review. Confirm the answer for this date with the health plan.',
      );
    },
  },
  {
    number: '8',
    task: 'twelve codes from a spreadsheet',
    from: '/check/',
    interactions: 2,
    run: async ({ page, fill, click }) => {
      const { box, button, status, table } = checkPage(page);
      await fill(box, pasted);
      await click(button);
      await expect(status).toContainText('12 codes checked.');
      await expect(table.locator('tbody tr')).toHaveCount(12);
      await expect(table).toContainText('Modifier RR is not part of this answer.');
      await expect(table).toContainText('Showing K1007 for “K1OO7”.');
      await expect(table.locator('[data-row="listed"]')).toHaveCount(5);
      await expect(table.locator('[data-row="malformed"]')).toHaveCount(0);
    },
  },
  {
    number: '9',
    task: 'the same for a day before our first text, copied',
    from: '/check/',
    interactions: 4,
    run: async ({ page, fill, click, copied }) => {
      const { box, date, button, table, copy } = checkPage(page);
      await fill(box, pasted);
      await fill(date, '2024-10-15');
      await click(button);
      await expect(table.locator('[data-row="no-text"]')).toHaveCount(12);
      await click(copy);
      const text = await copied();
      for (const part of [plan, '2024-10-15', policy]) expect(text).toContain(part);
      expect(text).not.toMatch(/not covered|not listed|No policy here lists/i);
    },
  },
  {
    number: '10',
    task: 'a member who has Medicaid',
    from: '/',
    interactions: 1,
    run: async ({ ask, panel }) => {
      await ask('member has medicaid');
      await expect(panel).toContainText('The policies here do not mention Medicaid.');
      await expect(panel.locator('.answer-line')).toHaveCount(0);
    },
  },
  {
    number: '11',
    task: 'whether Indego is covered',
    from: '/',
    interactions: 1,
    run: async ({ ask, panel }) => {
      await ask('is Indego covered?');
      const first = panel.locator('.result').first();
      await expect(first.locator('a').first()).toHaveText('Indego');
      await expect(first.locator('.answer-line')).toContainText([
        'is not covered as the evidence',
        'is considered not medically necessary as the evidence',
      ]);
      await expect(first).toContainText(
        'Effective November 1, 2024, last reviewed April 15, 2026.',
      );
      await expect(first).toContainText(plan);
      await expect(first).toContainText(
        'The policy statement names no device and matches none to a code.',
      );
    },
  },
  {
    number: '12',
    task: 'whether Indego is for a T5 injury',
    from: '/',
    interactions: 1,
    run: async ({ ask, panel }) => {
      await ask('Indego T5');
      await expect(panel).toContainText('The policy describes Indego for T7 to L5, not T5.');
      await expect(panel).toContainText('Intended use is not coverage.');
    },
  },
  {
    number: '13',
    task: 'the devices for stroke',
    from: '/',
    interactions: 1,
    run: async ({ ask, panel }) => {
      await ask('devices for stroke');
      const names = panel.locator('[data-result="device"]');
      await expect(names).toHaveCount(7);
      await expect(names.filter({ hasText: 'EksoNR' })).toHaveCount(1);
    },
  },
  {
    number: '13',
    task: 'the devices for stroke, on the timeline',
    from: '/timeline/',
    interactions: 1,
    run: async ({ page, pick }) => {
      await pick(page.getByRole('combobox', { name: 'Condition' }), 'stroke');
      const names = page.locator('[data-decision]:visible').getByRole('link');
      await expect(names).toHaveCount(7);
      await expect(names.filter({ hasText: 'EksoNR' })).toHaveCount(1);
    },
  },
  {
    number: '14',
    task: 'ReStore by "exosuit"',
    from: '/',
    interactions: 1,
    run: async ({ ask, panel }) => {
      await ask('exosuit');
      const first = panel.locator('.result').first();
      await expect(first.locator('a').first()).toHaveText('ReStore');
      await expect(first.locator('mark')).toHaveText('exo-suit,');
      await expect(first.locator('.answer-line')).toHaveCount(2);
    },
  },
  {
    number: '16',
    task: 'the policy cited in a letter',
    from: policy,
    interactions: 2,
    run: async ({ page, click, copied }) => {
      await click(page.getByText('Cite this policy (AMA style)'));
      await click(page.getByRole('button', { name: 'Copy citation' }));
      expect(await copied()).toMatch(/Accessed June 30, 2026\. http\S+\/2024-11-01\/$/);
    },
  },
  {
    number: '18',
    task: 'what changed in June 2026',
    from: '/',
    interactions: 1,
    run: async ({ page, click }) => {
      const main = page.locator('main');
      await expect(main).toContainText('do not say what changed');
      await expect(main).not.toContainText(/latest updates|what.s new|changes in/i);
      await click(main.getByRole('link', { name: 'Full publication history' }));
      await expect(page.locator('main')).toContainText("They don't say what changed");
    },
  },
];

for (const { number, task, from, interactions, run } of tasks) {
  test(`task ${number}: ${task}, in ${interactions}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.clock.setFixedTime('2026-06-30T16:00:00Z');
    await page.goto(from);
    // Buttons and the field for a date come when somebody moves the mouse, scrolls or presses a key.
    await page.mouse.move(5, 5);
    await page.mouse.move(15, 15);
    const steps = createSteps(page);
    await run(steps);
    expect(steps.count()).toBe(interactions);
  });
}

test('task 15: the policy gives no number for "the RCT", and a note says so', async ({ page }) => {
  await page.goto('/source-notes/');
  await expect(page.locator('main')).toContainText(
    "The policy gives no reference number for the trial (RCT), so it doesn't say which study it is.",
  );
});

test.describe('task 20: old addresses', () => {
  test.use({ expectedProblem: /status (of )?404/ });

  for (const address of ['/code/k1007', '/k1007', '/codes/K1007', '/codes/k1007.html']) {
    test(`${address} is the page of K1007`, async ({ page }) => {
      await page.goto(address);
      await expect(page).toHaveURL('/codes/k1007/');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('K1007');
    });
  }
});
