const monthNames = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];

function monthName(month: string | undefined): string {
  const name = monthNames[Number(month) - 1];
  if (!name) throw new RangeError(`No month of the number ${month}`);
  return name;
}

/** "2024-11-01" as "November 1, 2024"; "2026-06" as "June 2026". Throws on any other form. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  return day ? `${monthName(month)} ${Number(day)}, ${year}` : `${monthName(month)} ${year}`;
}

/**
 * The calendar day of a moment in a time zone, as "2024-11-01". Built from its parts: how a locale writes
 * a date differs between browsers. Throws where a browser cannot tell the day.
 */
export function getDay(moment: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(moment);
  const valueOf = (name: Intl.DateTimeFormatPartTypes) =>
    parts.find(({ type }) => type === name)?.value.padStart(2, '0');
  const day = [valueOf('year'), valueOf('month'), valueOf('day')].join('-');
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new RangeError(`“${day}” is no day in ${timeZone}`);
  return day;
}
