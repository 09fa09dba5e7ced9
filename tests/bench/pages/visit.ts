import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import type { SentSite } from './sentSite.ts';

/** What one visit with an empty cache costs, and what the reader sees of it; times in milliseconds. */
export interface Visit {
  firstPaint: number;
  largestPaint: number;
  layoutShift: number;
  /** Each task of more than 50 ms. */
  longTasks: readonly number[];
  /** The document and what its first paint waits for. */
  critical: Sent;
  untilLoad: Sent;
  /** Everything that the page itself loads while the reader has not touched it. */
  beforeFirstKey: Sent;
}

export interface Sent {
  requests: number;
  bytes: number;
}

export interface Conditions {
  network: 'as it is' | 'slow 4G';
  /** How many times slower the processor is made. */
  slowdown: number;
}

/** Lighthouse's slow 4G as it applies it: 562.5 ms to an answer, 1.44 Mbit/s down, 675 kbit/s up. */
const slow4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 1_440_000 / 8,
  uploadThroughput: 675_000 / 8,
};

/** After the load, so long may scripts still begin something before the visit is over. */
const settling = 1500;

/** Runs in the page before anything else does: notes what cannot be asked for afterwards. */
function observe(): void {
  const seen = { largestPaint: 0, layoutShift: 0, longTasks: [] as number[] };
  Object.assign(window, { seen });
  const on = (type: string, note: (entry: PerformanceEntry & { value?: number }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  on('largest-contentful-paint', ({ startTime }) => (seen.largestPaint = startTime));
  on('layout-shift', ({ value = 0 }) => (seen.layoutShift += value));
  on('longtask', ({ duration }) => seen.longTasks.push(duration));
}

/** Runs in the page when the visit is over. */
function noted() {
  const { seen } = window as unknown as {
    seen: { largestPaint: number; layoutShift: number; longTasks: number[] };
  };
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!navigation) throw new Error('The page tells nothing of how it was loaded');
  const resources = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
    renderBlockingStatus: string;
  })[];
  const sum = (all: readonly PerformanceResourceTiming[]) => ({
    requests: all.length,
    bytes: all.reduce((bytes, { encodedBodySize }) => bytes + encodedBodySize, 0),
  });
  const before = resources.filter(({ startTime }) => startTime <= navigation.loadEventStart);
  const blocking = resources.filter(
    ({ renderBlockingStatus }) => renderBlockingStatus === 'blocking',
  );
  return {
    ...seen,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    critical: sum([navigation, ...blocking]),
    untilLoad: sum([navigation, ...before]),
  };
}

async function slowDown(page: Page, { network, slowdown }: Conditions): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  if (network === 'slow 4G') await client.send('Network.emulateNetworkConditions', slow4G);
  if (slowdown > 1) await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/**
 * Opens a page as a first visitor with a phone does, and leaves it alone until nothing more comes. The offline
 * copy, which a service worker makes once the page is idle, is not part of the page and not of the visit.
 */
export async function visit(
  browser: Browser,
  site: SentSite,
  path: string,
  conditions: Conditions,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(observe);
    await slowDown(page, conditions);
    site.takeSent();
    await page.goto(site.origin + path, { waitUntil: 'load' });
    await page.waitForLoadState('networkidle');
    await wait(settling);
    const sent = site.takeSent();
    return {
      ...(await page.evaluate(noted)),
      beforeFirstKey: {
        requests: sent.length,
        bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0),
      },
    };
  } finally {
    await context.close();
  }
}
