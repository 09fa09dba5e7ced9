/** Whether words seem to name a date; which one, the search reads. The reader of dates itself would weigh on every page. */
const seemsDated = /\d[/-]\d{1,2}[/-]\d|[a-z]\.? \d{1,2},? \d{4}/i;

/** What somebody searches for from a page that answers for a date of service: that date, unless they name one. */
export function addDayOfPage(words: string): string {
  const { answeredOn } = document.documentElement.dataset;
  const isAsked = new URLSearchParams(location.search).has('on') && answeredOn;
  return words === '' || !isAsked || seemsDated.test(words) ? words : `${words} ${answeredOn}`;
}
