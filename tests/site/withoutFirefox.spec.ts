import { test } from '@playwright/test';

/** Stands in for the jobs in Firefox on a machine that has none, so that it is said and not passed over. */
test('the keyboard jobs in Firefox', () => {
  test.skip(true, 'No Firefox is installed. FIREFOX_PATH names one.');
});
