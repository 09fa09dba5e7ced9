import { test as base, expect } from '@playwright/test';
import { browserProblems } from './browserProblems.ts';

interface Fixtures {
  /** What the browser is meant to complain of. If no complaint of the kind comes, the test fails as well. */
  readonly expectedProblem: RegExp | undefined;
  readonly problems: readonly string[];
}

/**
 * Playwright's `test` for the built site: fails on an error in the console or on the page, on a request that fails,
 * and on any request to another origin. Turn JavaScript off with `test.use({ javaScriptEnabled: false })`.
 */
export const test = base.extend<Fixtures>({
  expectedProblem: [undefined, { option: true }],

  problems: [
    async ({ context, baseURL, expectedProblem }, use) => {
      if (!baseURL) throw new Error('no baseURL: run the tests with tests/playwright.config.ts');
      const problems = browserProblems(context, new URL(baseURL).origin);
      await use(problems);

      expect(problems.filter((problem) => !expectedProblem?.test(problem))).toEqual([]);
      if (expectedProblem) expect(problems.join('\n')).toMatch(expectedProblem);
    },
    { auto: true },
  ],
});

export { expect };
