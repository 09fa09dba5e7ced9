import { expect, type Page } from '@playwright/test';
import { findInlineSources } from '../../src/build/hosts/inlineSources.ts';
import { builtHeaders } from '../support/builtHeaders.ts';
import { copies, publishWorker, test, visit } from '../support/savedCopy.ts';
import type { SiteServer } from '../support/siteServer.ts';

/**
 * A page's styles stand in it and are allowed by the policy that it was sent with. A copy keeps both, so that
 * a page of an older build is shown as it was, whatever the builds after it allow.
 */

const policyPage = '/policies/powered-exoskeleton/';
const codePage = '/codes/k1007/';
const newColour = 'rgb(1, 2, 3)';

/** Publishes the policy's page with another style sheet, and a policy that allows that sheet and no older one. */
function publishOtherStyles(server: SiteServer): void {
  let allowed: readonly string[] = [];
  server.change(`${policyPage}index.html`, (html) => {
    const changed = html.replace('</style>', `h1{color:${newColour}!important}</style>`);
    allowed = findInlineSources(changed).styles;
    return changed;
  });
  server.send('Content-Security-Policy', (policy) =>
    policy.replace(/style-src [^;]+/, `style-src 'self' '${allowed.join(' ')}'`),
  );
}

/** Publishes all of that as a build: its worker lists the new page, and its policy allows the sheets of the others too. */
function publishBuild(server: SiteServer): void {
  let text = '';
  server.change(`${policyPage}index.html`, (html) => (text = html));
  publishWorker(server, 'anotherbuild', { path: policyPage.slice(1), text });
  const hashes =
    Object.values(builtHeaders())
      .join(' ')
      .match(/'sha256-[^']+'/g) ?? [];
  server.send('Content-Security-Policy', (policy) =>
    policy.replace(/style-src 'self'/, `style-src 'self' ${hashes.join(' ')}`),
  );
}

function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) complaints.push(message.text());
  });
  return complaints;
}

const notice = (page: Page) => page.locator('.saved-copy');
const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function expectStyledCopy(page: Page): Promise<void> {
  await expect(notice(page)).toContainText("You're offline.");
  await expect(page.locator('.site-header')).toHaveCSS('border-bottom-style', 'solid');
}

test('pages of an older build keep their looks in the copy, and so do those of the new one', async ({
  page,
  server,
}) => {
  const complaints = complaintsOf(page);
  await visit(page, server);
  publishOtherStyles(server);

  // From the network: the page and the policy of the new build.
  await page.goto(server.origin + policyPage);
  await expect(title(page)).toHaveCSS('color', newColour);

  // Without it: the pages as the first visit saved them.
  await server.stop();
  await page.goto(server.origin + policyPage);
  await expectStyledCopy(page);
  await expect(title(page)).not.toHaveCSS('color', newColour);

  // The new build is saved with its own policy, which allows the sheets of all its pages.
  await server.start();
  publishBuild(server);
  await page.goto(server.origin + policyPage);
  await expect.poll(() => copies(page)).toEqual(['copy / anotherbuild']);
  await server.stop();
  await page.goto(server.origin + policyPage);
  await expectStyledCopy(page);
  await expect(title(page)).toHaveCSS('color', newColour);
  await page.goto(server.origin + codePage);
  await expectStyledCopy(page);
  expect(complaints).toEqual([]);
});

test('a page with the policy of another build has no style: what the host files must not come to', async ({
  page,
  server,
}) => {
  const complaints = complaintsOf(page);
  publishOtherStyles(server);
  await page.goto(server.origin + codePage);
  await expect(page.locator('.site-header')).toHaveCSS('border-bottom-style', 'none');
  await expect.poll(() => complaints).not.toEqual([]);
});
