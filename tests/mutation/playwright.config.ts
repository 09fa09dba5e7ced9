import { defineConfig } from '@playwright/test';

/** For `mutate.ts`: the specs that need no built site and no browser, of the copy in which the mutation is. */
export default defineConfig({
  testDir: `${process.env['MUTATED_TREE'] ?? ''}/tests`,
  testMatch: ['unit/**/*.spec.ts', 'content/**/*.spec.ts'],
  outputDir: `${process.env['MUTATED_TREE'] ?? ''}/.cache/test-results`,
  workers: 1,
  maxFailures: 1,
  reporter: 'json',
});
