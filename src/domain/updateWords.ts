import { formatDate } from './dates.ts';
import type { Update } from './updates.ts';

/** What an update is, in words that claim no more than the print. */
export function updateTitle({ kind, version, date }: Update): string {
  const titles = {
    notice: `Notice of ${formatDate(date)}`,
    version: `In force from ${formatDate(date)}`,
    review: `Last reviewed ${formatDate(date)}`,
  };
  return `${titles[kind]}: ${version.title}`;
}

/** What is known of it and what is not. */
export function updateRemark({ kind, asPrinted }: Update): string {
  const remarks = {
    notice: 'The policy prints the month of the notice; neither its day nor what changed.',
    version: 'The policy prints the day from which this version is in force; not what changed.',
    review: 'The policy prints the day of its last review. A review is not a new effective date.',
  };
  return `Printed: “${asPrinted}”. ${remarks[kind]}`;
}
