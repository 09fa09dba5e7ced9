import type { Browser } from '@playwright/test';
import { median } from '../figures.ts';
import type { SentSite } from './sentSite.ts';
import { visit, type Visit } from './visit.ts';

/** A page of a site that is measured, and what it is called in the tables. */
export interface Subject {
  name: string;
  site: SentSite;
  path: string;
}

/** The medians of several visits to a page; the longest task is that of visits with a processor four times slower. */
export interface Measured extends Visit {
  name: string;
  longestSlowedTask: number;
}

/** Adds nothing where a visit had no long task. */
const longest = ({ longTasks }: Visit) => Math.max(0, ...longTasks);

/**
 * Visits all pages in turn, as many times as asked for, so that a machine that is busy for a while slows down
 * all alike: first with slow 4G, then with a slow processor.
 */
export async function measuredVisits(
  browser: Browser,
  subjects: readonly Subject[],
  runs: number,
): Promise<readonly Measured[]> {
  const onSlow4G = await inTurn(browser, subjects, runs, { network: 'slow 4G', slowdown: 1 });
  const onSlowProcessor = await inTurn(browser, subjects, runs, {
    network: 'as it is',
    slowdown: 4,
  });
  return subjects.map(({ name }, at) => ({
    name,
    ...middle(onSlow4G[at] ?? []),
    longestSlowedTask: median((onSlowProcessor[at] ?? []).map(longest)),
  }));
}

async function inTurn(
  browser: Browser,
  subjects: readonly Subject[],
  runs: number,
  conditions: Parameters<typeof visit>[3],
): Promise<readonly (readonly Visit[])[]> {
  const visits: Visit[][] = subjects.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [at, { site, path }] of subjects.entries()) {
      visits[at]?.push(await visit(browser, site, path, conditions));
    }
  }
  return visits;
}

/** The median of each figure; of the long tasks, those of the visit that has the median number of them. */
function middle(visits: readonly Visit[]): Visit {
  const of = (figure: (visit: Visit) => number) => median(visits.map(figure));
  const sent = (part: 'critical' | 'untilLoad' | 'beforeFirstKey') => ({
    requests: of((visit) => visit[part].requests),
    bytes: of((visit) => visit[part].bytes),
  });
  const byTasks = visits.toSorted((a, b) => a.longTasks.length - b.longTasks.length);
  return {
    firstPaint: of(({ firstPaint }) => firstPaint),
    largestPaint: of(({ largestPaint }) => largestPaint),
    layoutShift: of(({ layoutShift }) => layoutShift),
    longTasks: byTasks[visits.length >> 1]?.longTasks ?? [],
    critical: sent('critical'),
    untilLoad: sent('untilLoad'),
    beforeFirstKey: sent('beforeFirstKey'),
  };
}
