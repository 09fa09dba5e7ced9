import { aimsTable, type Aim } from '../aims.ts';
import { bytes, ratio, seconds } from '../figures.ts';
import { table } from '../table.ts';
import type { Measured } from './measuredVisits.ts';
import type { Sent } from './visit.ts';

const sent = ({ requests, bytes: count }: Sent) => `${bytes(count)} in ${requests}`;
const number = (value: number) => String(Math.round(value * 1000) / 1000);

/** What each page weighs and when it is painted, a row each. */
export const visitsTable = (measured: readonly Measured[]): string =>
  table(
    measured.map((page) => ({
      page: page.name,
      'held up by': sent(page.critical),
      'until load': sent(page.untilLoad),
      'before the first key': sent(page.beforeFirstKey),
      'first paint': seconds(page.firstPaint),
      'largest paint': seconds(page.largestPaint),
      'layout shift': number(page.layoutShift),
      'long tasks': page.longTasks.length,
      'longest, processor / 4': `${Math.round(page.longestSlowedTask)} ms`,
    })),
  );

/** Our policy page beside the same words on another site: ours / theirs. */
export const ratiosTable = (ours: Measured, others: readonly Measured[]): string =>
  table(
    others.map((other) => ({
      'ours /': other.name,
      'held up by': ratio(ours.critical.bytes, other.critical.bytes),
      'until load': ratio(ours.untilLoad.bytes, other.untilLoad.bytes),
      requests: ratio(ours.untilLoad.requests, other.untilLoad.requests),
      'first paint': ratio(ours.firstPaint, other.firstPaint),
      'largest paint': ratio(ours.largestPaint, other.largestPaint),
    })),
  );

/** What issue 7 of the project asks of the pages, beside what they do. */
export function pageAims(pages: readonly Measured[], starlight: Measured): readonly Aim[] {
  const policy = pages.find(({ name }) => name === 'policy');
  if (!policy) throw new Error('The policy page was not measured');
  const most = (of: (page: Measured) => number) => Math.max(...pages.map(of));
  const times = (value: number) => value.toFixed(2);
  return [
    { what: 'policy: HTML and CSS', measured: policy.critical.bytes, most: 14_600, write: bytes },
    {
      what: 'policy: critical requests',
      measured: policy.critical.requests,
      most: 1,
      write: number,
    },
    {
      what: 'policy: before the first key',
      measured: policy.beforeFirstKey.bytes,
      most: 22_000,
      write: bytes,
    },
    {
      what: 'policy: requests before the first key',
      measured: policy.beforeFirstKey.requests,
      most: 6,
      write: number,
    },
    { what: 'policy: first paint', measured: policy.firstPaint, most: 950, write: seconds },
    { what: 'policy: largest paint', measured: policy.largestPaint, most: 950, write: seconds },
    {
      what: 'policy: largest paint, ours / Starlight',
      measured: policy.largestPaint / starlight.largestPaint,
      most: 0.65,
      write: times,
    },
    {
      what: 'all pages: layout shift',
      measured: most(({ layoutShift }) => layoutShift),
      most: 0,
      write: number,
    },
    {
      what: 'all pages: long tasks',
      measured: most(({ longTasks }) => longTasks.length),
      most: 0,
      write: number,
    },
  ];
}

export const pageAimsTable = (pages: readonly Measured[], starlight: Measured): string =>
  aimsTable(pageAims(pages, starlight));
