import { expect, test } from '@playwright/test';
import { otherMaker } from '../support/pictureMaker.ts';

const kept = { browser: '156.0', letters: 'a' };

test('pictures are compared only where the same browser draws the same letters', () => {
  expect(otherMaker(kept, kept)).toBeUndefined();
  expect(otherMaker({ ...kept, browser: '157.0' }, kept)).toMatch(/156\.0.*157\.0/);
  expect(otherMaker({ ...kept, letters: 'b' }, kept)).toMatch(/letters/);
});
