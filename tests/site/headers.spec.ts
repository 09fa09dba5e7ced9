import { expect, test } from '@playwright/test';
import { headers } from '../../src/headers.ts';

test('every page comes with the whole list of headers, the strict policy among them', async ({
  request,
}) => {
  const sent = (await request.get('/search/?q=K1007')).headers();
  for (const [name, value] of Object.entries(headers)) expect(sent[name.toLowerCase()]).toBe(value);
  expect(sent['content-security-policy']).toContain("require-trusted-types-for 'script'");
  expect(sent['content-security-policy']).not.toContain('unsafe-inline');
});
