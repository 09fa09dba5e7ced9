import { expect, test } from '@playwright/test';
import { brokenLinks } from '../support/brokenLinks.ts';

test('every internal link and anchor leads somewhere', () => {
  expect(brokenLinks()).toEqual([]);
});
