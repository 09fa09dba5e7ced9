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
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-');
  return day ? `${monthName(month)} ${Number(day)}, ${year}` : `${monthName(month)} ${year}`;
}

/** The calendar day of a moment in a time zone, as "2024-11-01". */
export function dayOf(moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(moment);
}
