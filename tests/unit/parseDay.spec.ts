import { expect, test } from '@playwright/test';
import { parseDay } from '../../src/domain/parseDay.ts';

const read: readonly [string, string][] = [
  ['2024-10-31', '2024-10-31'],
  ['2024-2-9', '2024-02-09'],
  ['20241031', '2024-10-31'],
  ['10312024', '2024-10-31'],
  ['2024/10/31', '2024-10-31'],
  ['31 Oct 2024', '2024-10-31'],
  ['31 October, 2024', '2024-10-31'],
  ['10/31/2024', '2024-10-31'],
  ['2/29/2024', '2024-02-29'],
  ['10-31-2024', '2024-10-31'],
  ['03/01/25', '2025-03-01'],
  [' October 31,  2024 ', '2024-10-31'],
  ['oct 31 2024', '2024-10-31'],
  ['Sept. 1, 2024', '2024-09-01'],
  ['May 1, 2024', '2024-05-01'],
];

const refused = [
  ...['', 'today', '31.12.2024', '31/12/2024', '2024-02-30', '02/29/2023', '2024-13-01'],
  ...[
    '0025-03-01',
    '1899-01-01',
    '1989-12-31',
    '2204-01-01',
    '02024-10-31',
    '10/31/024',
    '10/31-2024',
  ],
  ...['Octopus 31, 2024', '2024-10', 'K1007', '20240230', '2024-10-31T00:00:00Z', '٢٠٢٤-١٠-٣١'],
];

for (const [text, day] of read) {
  test(`reads “${text}” as ${day}`, () => {
    expect(parseDay(text)).toEqual({ day });
  });
}

for (const text of refused) {
  test(`refuses “${text}” and says what to enter`, () => {
    const parsed = parseDay(text);
    expect(parsed).toHaveProperty('error');
    expect('error' in parsed && parsed.error).toContain('for example 11/01/2024');
  });
}
