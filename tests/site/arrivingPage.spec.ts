import { test as base, expect, type Page } from '@playwright/test';
import type { ServerResponse } from 'node:http';
import { layoutShifts } from '../support/layoutShifts.ts';
import { fullestOfKinds } from '../support/pageKinds.ts';
import { SiteServer } from '../support/siteServer.ts';

/**
 * A page that arrives a piece at a time, as over a slow network, each piece painted before the next is
 * sent: nothing a reader has begun to read moves away under the eyes.
 */
const test = base.extend<object, { server: SiteServer }>({
  server: [
    async ({}, use) => {
      const server = await new SiteServer().start();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
});

/** Bytes in a piece: it ends in the middle of a word, a tag or a row, as what a network brings does. */
const piece = 500;
/** Bytes that arrive in pieces. What follows stands below the first screen, and comes at once. */
const firstScreen = 10_000;

/** Sends a page up to its body, for nothing is painted before, and then a piece for every frame of the browser. */
async function arrive(page: Page, html: Buffer, response: ServerResponse): Promise<void> {
  const body = html.indexOf('>', html.indexOf('<body')) + 1;
  response.write(html.subarray(0, body));
  for (let start = body; start < body + firstScreen; start += piece) {
    response.write(html.subarray(start, start + piece));
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  response.end(html.subarray(body + firstScreen));
}

for (const path of fullestOfKinds) {
  for (const { screen, width } of [
    { screen: 'a phone', width: 390 },
    { screen: 'a desk', width: 1280 },
  ]) {
    test(`nothing on ${path} moves on ${screen} while the page arrives`, async ({
      page,
      server,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      const asked = Promise.withResolvers<{ response: ServerResponse; html: Buffer }>();
      server.deliver = (response, html) => {
        server.deliver = (other, body) => void other.end(body);
        asked.resolve({ response, html: Buffer.from(html) });
      };
      const committed = page.goto(server.origin + path, { waitUntil: 'commit' });
      const { response, html } = await asked.promise;
      response.flushHeaders();
      await committed;
      await arrive(page, html, response);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(layoutShifts, 0)).toEqual([]);
    });
  }
}
