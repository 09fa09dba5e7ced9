import { parseDay } from '../../../domain/parseDay.ts';
import { ImportError, quote, todo, type Warn } from '../report.ts';
import type { Line } from '../template/blocks.ts';

const labelled = /^((?:POLICY )?(?:EFFECTIVE DATE|LAST REVIEWED|LAST UPDATED)):\s*(\S.*)$/;

/** Kind, title and dates of a policy. Throws an `ImportError` where the head has another form. */
export function readHead(lines: readonly Line[], warn: Warn) {
  const dates = lines.filter(({ text }) => labelled.test(text));
  const above = lines.slice(0, dates[0] ? lines.indexOf(dates[0]) : lines.length);
  const printed = above.map(({ text }) => text.trim()).join(' ');
  const line = above[0]?.line ?? 1;
  const [kind, title, ...more] = printed.split(' | ');
  if (!kind || !title || more.length > 0) {
    const message = `${quote(printed)} where kind and title of the policy belong`;
    throw new ImportError({ line, message, hint: 'write "Medical Coverage Policy | Title"' });
  }
  const effectiveDate = readDate('EFFECTIVE DATE', dates, warn);
  if (!effectiveDate)
    throw new ImportError({ line, message: 'no EFFECTIVE DATE', hint: 'write it below the title' });
  const lastUpdated = readDate('LAST UPDATED', dates, warn);
  const unknown = lastUpdated ? null : todo('the date of the last review');
  const lastReviewed = readDate('LAST REVIEWED', dates, warn) ?? unknown;
  return { kind, title, effectiveDate, lastReviewed, ...(lastUpdated && { lastUpdated }) };
}

/** A date with four digits for its year, month first, as the template has it. */
function readDate(name: string, dates: readonly Line[], warn: Warn) {
  const [found, second] = dates.filter(({ text }) => text.includes(name));
  if (!found) return undefined;
  const [, label = '', asPrinted = ''] = labelled.exec(found.text) ?? [];
  const isClosed = /^\d{1,2}([|/.-])\d{1,2}\1\d{4}$/.test(asPrinted);
  const parsed = isClosed ? parseDay(asPrinted.replace(/[|.]/g, '/')) : undefined;
  const date = parsed && 'day' in parsed ? parsed.day : todo('the day, as 2024-11-01');
  // The version is named by the effective date, so that one cannot be left open.
  if (second || (name === 'EFFECTIVE DATE' && date.startsWith('TODO'))) {
    const { line, text } = second ?? found;
    const message = `the date ${quote(text)}`;
    throw new ImportError({ line, message, hint: 'write 11|01|2024, and once' });
  }
  warn(found.line, `${quote(asPrinted)} is ${date}, month first`, 'check the order of the date');
  return { label, asPrinted, date };
}
