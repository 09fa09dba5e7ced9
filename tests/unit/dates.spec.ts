import { expect, test } from '@playwright/test';
import { formatDate, getDay } from '../../src/domain/dates.ts';

for (const [date, words] of [
  ['2024-11-01', 'November 1, 2024'],
  ['2026-04-15', 'April 15, 2026'],
  ['2024-02-29', 'February 29, 2024'],
  ['2026-06', 'June 2026'],
] as const) {
  test(`writes ${date} as ${words}`, () => {
    expect(formatDate(date)).toBe(words);
  });
}

test('names no month that does not exist', () => {
  expect(() => formatDate('2024-13-01')).toThrow(RangeError);
});

for (const [moment, timeZone, day] of [
  ['2024-11-01T03:59:59Z', 'America/New_York', '2024-10-31'],
  ['2024-11-01T04:00:00Z', 'America/New_York', '2024-11-01'],
  ['2024-11-01T04:00:00Z', 'Pacific/Kiritimati', '2024-11-01'],
  ['2024-10-31T10:00:00Z', 'Pacific/Kiritimati', '2024-11-01'],
] as const) {
  test(`${moment} is ${day} in ${timeZone}`, () => {
    expect(getDay(new Date(moment), timeZone)).toBe(day);
  });
}

/** Runs with another `Intl.DateTimeFormat`, as browsers have them. */
function withDateTimeFormat(format: unknown, run: () => void): void {
  const original = Object.getOwnPropertyDescriptor(Intl, 'DateTimeFormat') ?? {};
  Object.defineProperty(Intl, 'DateTimeFormat', { ...original, value: format });
  try {
    run();
  } finally {
    Object.defineProperty(Intl, 'DateTimeFormat', original);
  }
}

const moment = new Date('2026-03-05T12:00:00Z');

test('tells the day whatever order and length a browser gives the parts of a date', () => {
  class OtherFormat extends Intl.DateTimeFormat {
    constructor(...given: ConstructorParameters<typeof Intl.DateTimeFormat>) {
      super(...given);
      Object.defineProperty(this, 'format', { value: () => '3/5/26' });
    }
    override formatToParts(date?: Date): Intl.DateTimeFormatPart[] {
      const parts = super.formatToParts(date).toReversed();
      return parts.map(({ type, value }) => ({ type, value: value.replace(/^0/, '') }));
    }
  }
  withDateTimeFormat(OtherFormat, () => {
    expect(getDay(moment, 'America/New_York')).toBe('2026-03-05');
  });
});

test('tells the day of the Gregorian calendar in digits that are ours, whatever the reader uses', () => {
  const original = Intl.DateTimeFormat;
  class ArabicFormat extends original {
    constructor(_: string, options: Intl.DateTimeFormatOptions) {
      super('ar-SA-u-ca-islamic-nu-arab', options);
    }
  }
  withDateTimeFormat(ArabicFormat, () => {
    expect(getDay(moment, 'America/New_York')).toBe('2026-03-05');
  });
});

test('throws where the browser cannot tell the day, rather than take something else for it', () => {
  class WordyFormat extends Intl.DateTimeFormat {
    override formatToParts = (): Intl.DateTimeFormatPart[] => [
      { type: 'literal', value: 'Thursday' },
    ];
  }
  withDateTimeFormat(WordyFormat, () => {
    expect(() => getDay(moment, 'America/New_York')).toThrow(RangeError);
  });
  expect(() => getDay(moment, 'Nowhere/Never')).toThrow(RangeError);
});
