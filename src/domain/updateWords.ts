import { formatDate } from './dates.ts';
import type { Update } from './updates.ts';

/** What an update is, in words that claim no more than the policy. */
export function updateTitle({ kind, version, date, asPrinted }: Update): string {
  const titles = {
    notice: `Listed in ${asPrinted}`,
    version: `Effective ${formatDate(date)}`,
    review: `Last reviewed ${formatDate(date)}`,
  };
  return `${titles[kind]}: ${version.title}`;
}

/** What is known of it and what is not. */
export function updateRemark({ kind, asPrinted }: Update): string {
  const remarks = {
    notice: 'The policy gives the month only, not what changed.',
    version: "The policy doesn't say what changed.",
    review: "A review doesn't change the effective date.",
  };
  return `The policy says: “${asPrinted}”. ${remarks[kind]}`;
}
