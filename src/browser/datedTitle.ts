import { formatDate } from '../domain/dates.ts';

/**
 * Gives the tab and the printed sheets of a page the title and the address of the day that is asked for, or a
 * title without an answer where it cannot be read. As built, they belong to the answer of today.
 */
export function titleDatedPage(day: string): void {
  const { dataset } = document.documentElement;
  const { subject, printHead = '', printFoot = '' } = dataset;
  const [title = ''] = printHead.split('\n');
  const [siteName = ''] = printFoot.split('\n');
  const head = [subject ?? title, day && `on ${formatDate(day)}`].filter(Boolean).join(' ');
  dataset['printHead'] = head;
  dataset['printFoot'] = printFoot + location.search;
  document.title = `${head} · ${siteName}`;
}
