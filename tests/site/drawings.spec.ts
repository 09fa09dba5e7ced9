import { expect, test } from '@playwright/test';
import { builtPages, documentAt } from '../support/builtSite.ts';

test('every drawing has its size without a style sheet', () => {
  const drawings = builtPages().flatMap((page) =>
    [...documentAt(page).querySelectorAll('svg')].map((drawing) => ({ page, drawing })),
  );
  expect(drawings.length).toBeGreaterThan(20);
  const sizeless = drawings.filter(
    ({ drawing }) => !drawing.hasAttribute('width') || !drawing.hasAttribute('height'),
  );
  expect(sizeless.map(({ page }) => page)).toEqual([]);
});
