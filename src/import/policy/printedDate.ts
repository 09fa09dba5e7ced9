import { calendarDate } from '../../schemas/fields.ts';
import { Refusal, type Findings } from '../finding.ts';

const printedForm = /^(\d{1,2})[|/.-](\d{1,2})[|/.-](\d{4})$/;

/**
 * A date of the head, month first, as the template prints it. Throws a `Refusal` for what is no
 * calendar day; a day that could be read the other way round is a doubt.
 */
export function printedDate(asPrinted: string, line: number, { doubt }: Findings): string {
  const [, month = '', day = '', year = ''] = printedForm.exec(asPrinted) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!calendarDate.safeParse(date).success) {
    throw new Refusal(line, `the date "${asPrinted}"`, 'write month, day and year as 11|01|2024');
  }
  const isOpen = Number(day) <= 12 && day !== month;
  doubt(
    line,
    `"${asPrinted}", read as ${date}, the month first`,
    isOpen
      ? 'see that no other order is meant'
      : 'nothing, if a date with this punctuation is usual',
  );
  return date;
}
