import { expect, test } from '@playwright/test';
import { parseQuestion } from '../../src/search/parseQuestion.ts';
import { createListedCodes } from '../../src/search/question/listedCodes.ts';

/** Which date of service a question names: read, refused with a sentence, or none. A date never turns into today. */

const listed = createListedCodes(['E0739', 'K1007', 'G82.20', '64600-64681']);

for (const [query, day] of [
  ['K1007 10/15/2024', '2024-10-15'],
  ['K1007 on 10/15/24', '2024-10-15'],
  ['K1007 dos 10-15-2024', '2024-10-15'],
  ['10/15/2024 K1007', '2024-10-15'],
  ['K1007, 2024-10-15', '2024-10-15'],
  ['K1007 date of service: October 15, 2024', '2024-10-15'],
  ['is K1007 covered Oct 15 2024?', '2024-10-15'],
  ['K1007-RR 10/15/2024 and again 10/15/2024', '2024-10-15'],
  ['K1007 2024/10/15', '2024-10-15'],
  ['K1007 15 October 2024', '2024-10-15'],
  // Beside a code these are dates; alone, eight digits are a publication.
  ['K1007 20241015', '2024-10-15'],
  ['10152024 K1007', '2024-10-15'],
] as const) {
  test(`"${query}" asks for ${day}`, () => {
    const { day: asked, mentions } = parseQuestion(query, listed);
    expect(asked).toEqual({ day });
    expect(mentions.map(({ value }) => value)).toEqual(['K1007']);
  });
}

for (const query of [
  ...['K1007', '64600-64681', 'G82.20', '10.1016/j.apmr.2016.05.007', '20241015', '1/2', 'May'],
  ...['K131798', 'level T7 to L5', '99213-25', '4/5 strength', 'march 2024'],
  ...['K1007 4/5 strength', 'K1007 $2024', 'K1007 2000', 'K1007 12345678', 'rewalk 2014'],
  ...['PMID 20241015', 'K1007 may be covered', 'K2024', 'K1007-20 2 units'],
]) {
  test(`"${query}" names no date`, () => expect(parseQuestion(query, listed).day).toBeNull());
}

for (const query of [
  ...['K1007 02/30/2024', 'K1007 10/15/1024', 'K1007 10/15/2024 11/15/2024', 'K1007 31.12.2024'],
  ...[
    'K1007 10|15|2024',
    'K1007 October 2024',
    'in March 2025 K1007',
    'K1007 10/2024',
    'K1007 10/15',
  ],
  ...['K1007 on 3/5', 'K1007 Oct 15', 'K1007 2024', 'K1007 yesterday', 'E0738-E0740 last year'],
]) {
  test(`"${query}" names a date that is refused`, () => {
    expect(parseQuestion(query, listed).day).toEqual({ error: expect.any(String) });
  });
}
