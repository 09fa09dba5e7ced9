import { expect, test } from '@playwright/test';
import { buildBesideGenerated, pageBytes } from '../bench/besideGenerated.ts';
import { cache } from '../support/browser.ts';
import { builtPages, dist } from '../support/builtSite.ts';

const policy = '/policies/powered-exoskeleton/';

test('the page of a policy stays as light as it is when others stand beside it', async () => {
  test.setTimeout(300_000);
  // Number 101 lists the codes of the real policy, 110 has three versions.
  const site = await buildBesideGenerated(`${cache}growth`, { first: 101, last: 112 });
  expect(builtPages(site)).toContain('/policies/powered-exoskeleton-0110/2022-11-01/');
  expect(pageBytes(policy, site) / pageBytes(policy, dist)).toBeLessThanOrEqual(1.01);
});
