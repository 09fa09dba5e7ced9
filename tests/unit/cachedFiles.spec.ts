import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readOrMake } from '../../src/build/cachedFiles.ts';

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

test('makes a file once and reads it afterwards', async () => {
  const file = join(folder, 'compressed/a.br');
  expect(String(await readOrMake(file, async () => Buffer.from('first')))).toBe('first');
  expect(String(await readOrMake(file, async () => Buffer.from('second')))).toBe('first');
  expect(readdirSync(join(folder, 'compressed'))).toEqual(['a.br']);
});

test('keeps nothing of a file whose making was interrupted', async () => {
  const file = join(folder, 'a.br');
  const failing = readOrMake(file, () => Promise.reject(new Error('interrupted')));
  await expect(failing).rejects.toThrow('interrupted');
  expect(readdirSync(folder)).toEqual([]);
  expect(String(await readOrMake(file, async () => Buffer.from('whole')))).toBe('whole');
});
