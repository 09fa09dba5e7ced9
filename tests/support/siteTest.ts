import { test as base, expect } from '@playwright/test';
import { browserProblems } from './browserProblems.ts';

interface Fixtures {
  /** What the browser is meant to complain of. A complaint that does not come fails the test as well. */
  readonly expectedProblems: readonly RegExp[];
  readonly problems: readonly string[];
}

/**
 * Playwright's `test` for the built site: fails on an error in the console or on the page, on a request that fails,
 * and on any request to another origin. Turn JavaScript off with `test.use({ javaScriptEnabled: false })`.
 */
export const test = base.extend<Fixtures>({
  expectedProblems: [[], { option: true }],

  problems: [
    async ({ context, baseURL, expectedProblems }, use) => {
      if (!baseURL) throw new Error('no baseURL: run the tests with tests/playwright.config.ts');
      const problems = browserProblems(context, new URL(baseURL).origin);
      await use(problems);

      const isExpected = (problem: string) => expectedProblems.some((one) => one.test(problem));
      expect(problems.filter((problem) => !isExpected(problem))).toEqual([]);
      for (const expected of expectedProblems) {
        expect(problems.join('\n'), 'a problem was expected').toMatch(expected);
      }
    },
    { auto: true },
  ],
});

export { expect };
