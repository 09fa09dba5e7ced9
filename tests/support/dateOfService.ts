import { expect, type Page } from '@playwright/test';

/** Sets the reader's clock: a moment, in the time zone of the test. */
export async function readAt(page: Page, moment: string): Promise<void> {
  await page.clock.setFixedTime(new Date(moment));
}

/** Waits until the page has answered for a day. */
export const answeredOn = (page: Page, day: string) =>
  expect(page.locator('html')).toHaveAttribute('data-answered-on', day);
