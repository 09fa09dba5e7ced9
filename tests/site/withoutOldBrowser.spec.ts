import { test } from '@playwright/test';

/** Takes the place of the tests in an old browser where there is none, so that it is said and not passed over. */
test('the site in Chromium 109', () => {
  test.skip(
    true,
    'No Chromium 109 is there. `npx node tests/support/findBrowser.ts` fetches it, on Linux with x64.',
  );
});
