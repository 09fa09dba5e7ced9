import { Refusal, type Findings } from '../finding.ts';
import type { Line } from '../template/line.ts';
import { printedDate } from './printedDate.ts';

/** The facts above the first section. */
export interface Head {
  kind: string;
  title: string;
  titleLine: number;
  effectiveDate: PrintedDate;
  /** Null where the source prints an update only. */
  lastReviewed: PrintedDate | null;
  lastUpdated?: PrintedDate;
}

interface PrintedDate {
  label: string;
  asPrinted: string;
  date: string;
}

const labelled = /^((?:POLICY )?(?:EFFECTIVE DATE|LAST REVIEWED|LAST UPDATED)):\s*(\S.*)$/;

/** Kind and title, effective date and last review. Throws a `Refusal` where one is not printed. */
export function headOf(lines: readonly Line[], findings: Findings): Head {
  const dates = lines.filter(({ text }) => labelled.test(text.trim()));
  const firstDate = dates[0];
  const above = firstDate ? lines.slice(0, lines.indexOf(firstDate)) : lines;
  const printed = above.map(({ text }) => text.trim()).join(' ');
  const titleLine = above[0]?.line ?? 1;
  const [kind, title, ...more] = printed.split(' | ');
  if (!kind || !title || more.length > 0) {
    const found = `"${printed.slice(0, 80)}" where kind and title of the policy stand`;
    throw new Refusal(titleLine, found, 'write them as "Medical Coverage Policy | Title"');
  }
  const stray = lines.find((line) => !above.includes(line) && !dates.includes(line));
  if (stray) {
    const found = `"${stray.text.slice(0, 80)}" above the first section`;
    throw new Refusal(
      stray.line,
      found,
      'the template prints title and dates there, and nothing else',
    );
  }
  if (above.length > 1) {
    findings.doubt(
      titleLine,
      `a title on ${above.length} lines, joined`,
      'see that it is one title',
    );
  }
  const effectiveDate = dateOf('EFFECTIVE DATE', dates, findings);
  const lastReviewed = dateOf('LAST REVIEWED', dates, findings) ?? null;
  const lastUpdated = dateOf('LAST UPDATED', dates, findings);
  const line = dates[0]?.line ?? 1;
  if (!effectiveDate)
    throw new Refusal(line, 'no EFFECTIVE DATE in the head', 'write EFFECTIVE DATE: 11|01|2024');
  if (!lastReviewed && !lastUpdated) {
    const decide = 'write POLICY LAST REVIEWED: 11|01|2024';
    throw new Refusal(line, 'no POLICY LAST REVIEWED in the head', decide);
  }
  return {
    kind,
    title,
    titleLine,
    effectiveDate,
    lastReviewed,
    ...(lastUpdated && { lastUpdated }),
  };
}

function dateOf(part: string, dates: readonly Line[], findings: Findings): PrintedDate | undefined {
  const [line, second] = dates.filter(({ text }) =>
    labelled.exec(text.trim())?.[1]?.includes(part),
  );
  if (!line) return undefined;
  if (second) {
    const decide = 'a version has one of each: enter this policy by hand, or leave one out';
    throw new Refusal(second.line, `a second date, "${second.text}"`, decide);
  }
  const [, label = '', asPrinted = ''] = labelled.exec(line.text.trim()) ?? [];
  return { label, asPrinted, date: printedDate(asPrinted, line.line, findings) };
}
