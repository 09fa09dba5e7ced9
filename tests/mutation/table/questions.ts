import { mutate } from '../mutation.ts';

/** What is read of a question: its day, its codes, and what leads to a page. */
export const questions = [
  ...mutate(
    'src/domain/parseDay.ts',
    'tests/unit/parseDay.spec.ts',
    [
      '([month, , day, year]) => [year, month, day]],\n  [/^([a-z]',
      '([day, , month, year]) => [year, month, day]],\n  [/^([a-z]',
      '03/04/2025 as the third of April',
    ],
    ['if (isCalendarDay(found)) return', 'if (found) return', 'an answer for February 30'],
    [
      'if (day >= FIRST_DAY && day <= LAST_DAY) return { day };',
      'return { day };',
      'an answer for the year 20224',
    ],
    ['`20${year}`', '`19${year}`', 'an answer for another century'],
  ),
  ...mutate(
    'src/domain/calendar.ts',
    'tests/unit/kept.spec.ts',
    ['year % 100 !== 0', 'year % 100 !== 1', 'February 29, 2100'],
    ['written(year - 1, 12, 31)', 'written(year, 12, 31)', 'a version that ends a year too late'],
  ),
  ...mutate(
    'src/domain/dates.ts',
    'tests/unit/dates.spec.ts',
    [
      "    timeZone,\n    calendar: 'gregory',",
      "    calendar: 'gregory',",
      'the day where the reader is',
    ],
    [
      'if (!/^\\d{4}-\\d\\d-\\d\\d$/.test(day)) throw',
      "if (day === '') throw",
      'a page that answers for "NaN"',
    ],
  ),
  ...mutate('src/browser/getTodayForPayer.ts', 'tests/unit/todayForPayer.spec.ts', [
    'getDay(new Date(), payerTimeZone)',
    'getDay(new Date(), new Intl.DateTimeFormat().resolvedOptions().timeZone)',
    "the answer of the reader's day and not of the health plan's",
  ]),
  ...mutate('src/search/parseQuestion.ts', 'tests/unit/kept.spec.ts', [
    'mentions: mentions.filter((mention) => !isDate(mention, day)),',
    'mentions,',
    'a date of service as the number of a publication',
  ]),
  ...mutate(
    'src/search/question/readDay.ts',
    'tests/unit/dayOfQuestion.spec.ts',
    ['if (others.length > 0) {', 'if (others.length > 9) {', 'one of two dates, chosen by us'],
    [
      'return codes.length === 0 ? null : readLooseDay(blankOut(codes, lines));',
      'return null;',
      'today in place of "March 2024"',
    ],
  ),
  ...mutate(
    'src/search/checkList.ts',
    'tests/unit/checkList.spec.ts',
    ['leftOut: items.length - answered.length,', 'leftOut: 0,', 'codes left out without a word'],
    ['ignored: listIgnored(question),', 'ignored: [],', 'words left out without a word'],
    ['return [{ ...mention, code: null }];', 'return [];', 'a line without a code left out'],
  ),
  ...mutate(
    'src/search/findEnterTarget.ts',
    'tests/unit/enterTarget.spec.ts',
    ['others.length === 0 ? url', 'others.length >= 0 ? url', 'one of two pages, chosen by us'],
    ['isComplete && !hasUnlisted &&', 'isComplete &&', 'a page though a code was not found'],
  ),
  ...mutate('src/domain/siteAddress.ts', 'tests/unit/kept.spec.ts', [
    'if (!path.startsWith(`${base}/`)) return null;',
    '',
    'an address that leads off the site',
  ]),
];
