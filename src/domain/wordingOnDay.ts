import { formatDate } from './dates.ts';

/** When a version was last looked at and last changed: days or months as text, "" where not stated. */
export interface Revision {
  reviewed: string;
  updated: string;
}

const confirm = 'Confirm the answer for this date with the health plan.';

/**
 * How certain the wording of a version is for a date of service on which it applies. The version that we have
 * is the text as of its last review or update; what it said before, nobody can tell from it. Empty where
 * nothing has to be said. Days are text: "2024-11-01".
 */
export function describeWording({ reviewed, updated }: Revision, day: string, today: string) {
  if (day > today) {
    return `${formatDate(day)} is in the future. The policy may change before then.`;
  }
  if (isBefore(day, updated)) {
    return `This text was updated on ${formatDate(updated)}. We do not have its wording on ${formatDate(day)}. ${confirm}`;
  }
  if (isBefore(day, reviewed)) {
    return `This version was last reviewed ${formatDate(reviewed)}. The policy does not say whether its wording changed between ${formatDate(day)} and that review. ${confirm}`;
  }
  if (reviewed === '' && updated === '' && day < today) {
    return `The policy gives no review date, so its wording on ${formatDate(day)} may have been different. ${confirm}`;
  }
  return '';
}

/** Whether a day is before a stated date; a month counts from its last day on. */
const isBefore = (day: string, stated: string): boolean =>
  stated.length === 'yyyy-mm'.length ? day.slice(0, stated.length) <= stated : day < stated;
