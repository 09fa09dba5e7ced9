import { expect, test } from '@playwright/test';
import { parseQuestion } from '../../src/search/parseQuestion.ts';
import { createListedCodes } from '../../src/search/question/listedCodes.ts';

/** What the one parser reads, by what policies list. A "!" marks a correction, a "+" a modifier. */

const listed = createListedCodes([
  ...['K1007', 'E0739', 'Q9801', 'D9801', '64600-64681', '64999', '0001T', '81999'],
  ...['G82.20', 'M54.5', 'K1007.1', 'Modifier KX', 'S7200'],
]);

const read = (text: string) =>
  parseQuestion(text, listed).mentions.map(
    ({ kind, value, isCorrected, modifiers }) =>
      `${kind} ${value}${isCorrected ? '!' : ''}${modifiers.map((one) => `+${one}`).join('')}`,
  );

const codes = (text: string) => read(text).map((one) => one.replace(/^code /, ''));

for (const [forms, as] of [
  // Every form of a code.
  [
    ['K1007', 'k1007', 'k-1007', 'K 1007', 'K1007**', '#K1007', 'K1007.', 'is K1007 covered'],
    'K1007',
  ],
  [['K1OO7', 'kl007', 'Kl0O7'], 'K1007!'],
  [['EO739', 'e o739'], 'E0739!'],
  [['99213', 'CPT 99213', 'CPT-99213', 'CPT99213', 'CPT: 99213', '="99213"'], '99213'],
  [['0001f'], '0001F'],
  [['0001T'], '0001T'],
  [['0001U'], '0001U'],
  [['0004M'], '0004M'],
  [['0031a'], '0031A'],
  [['D0120', 'CDT D0120'], 'D0120'],
  [['x0738'], 'X0738'],
  // Diagnoses, with and without the point.
  [['G82.20', 'g82.20', 'ICD-10 G82.20'], 'G82.20'],
  [['G8220'], 'G82.20!'],
  [['M545', 'm54.5'], 'M54.5'],
  [['E11.9'], 'E11.9'],
  [['S72.001A', 's72.001a'], 'S72.001A'],
  [['S72001A'], 'S72001A'],
  [['G8221'], 'G8221'],
  // Modifiers.
  [
    [
      'K1007-RR',
      'K1007RR',
      'K1007 RR',
      'K1007 - RR',
      'K1007 (RR)',
      ...['K1007 -RR', 'K1007- RR', 'K1007.RR', 'K1007 : RR', 'K1007/RR'],
      'HC:K1007:RR',
      'K1007\tRR',
      'K1007 modifier RR',
      'k1007,rr',
      'K1007\u2011RR',
    ],
    'K1007+RR',
  ],
  [['K1007-NU-KX', 'K1007NUKX', 'K1007 NU KX', 'K1007:NU:KX'], 'K1007+NU+KX'],
  [['99213-25', '99213 mod 25', '99213 modifier 25'], '99213+25'],
  [['0001TRT', '0001T-RT'], '0001T+RT'],
  [['S7200XA', 'S7200-XA'], 'S7200+XA'],
  [['KX', 'kx', 'Modifier KX', 'modifier kx'], 'Modifier KX'],
  [['modifier RR'], 'Modifier RR'],
  // What is around a code.
  [
    [
      '"K1007"',
      "'K1007",
      '\u2018K1007\u2019',
      '(K1007)',
      '[K1007]',
      '\u201CK1007\u201D',
      '• K1007',
      '- K1007',
      '1. K1007',
      '1) K1007',
      '1.K1007',
      'K1007:',
      'K1007;',
      '| K1007 |',
    ],
    'K1007',
  ],
  [
    [
      'K1007\u200B',
      '\uFEFFK1007',
      'K10\u200B07',
      '\u00A0K1007\u00A0',
      '\uFF2B\uFF11\uFF10\uFF10\uFF17',
    ],
    'K1007',
  ],
  [
    [
      'K1007 $125.00',
      'K1007 x 2',
      'K1007x2',
      '2xK1007',
      'K1007 5 units',
      'K1007 1,250.00',
      'K1007 10%',
      'K1007\t2\t$99213',
    ],
    'K1007',
  ],
  // Ranges.
  [
    [
      'E0738-E0740',
      'E0738 - E0740',
      'E0738\u2013E0740',
      'E0738\u2014E0740',
      'E0738 to E0740',
      'E0738 through E0740',
      'E0738 THRU e0740',
      'E0738..E0740',
    ],
    'range E0738-E0740',
  ],
  [['E0738-0740', 'E0740-E0738', 'EO738-E0740'], 'range E0738-E0740!'],
  [['64600-64681', '64600 through 64681'], 'range 64600-64681'],
  [['0001T-0010T'], 'range 0001T-0010T'],
  [['G82.20-G82.54', 'G82.20 to G82.54'], 'range G82.20-G82.54'],
  [['E10-E13'], 'range E10-E13'],
  // Other identifiers.
  [['K131798', 'k131798', 'K 131798', 'K-131798', '510(k) K131798'], 'submission K131798'],
  [['DEN130034', 'den-130034'], 'submission DEN130034'],
  [['P130034', 'P130034/S001'], 'submission P130034'],
  [['PMID: 22333043', 'pmid22333043', 'PMID 22333043', '22333043', '20241015'], 'pmid 22333043'],
  [
    ['doi:10.1001/jama.2024.1', 'https://doi.org/10.1001/JAMA.2024.1', '10.1001/jama.2024.1.'],
    'doi 10.1001/jama.2024.1',
  ],
  [['NCT01234567'], 'trial NCT01234567'],
  [['K10'], 'part K10'],
  [['I10'], 'part I10'],
  [['1007'], 'part 1007'],
  [['131798'], 'part 131798'],
  // The form of a code, and none.
  [['0312X'], 'unknown 0312X'],
  [['K1007x'], 'unknown K1007X'],
  [['K10071'], 'part K10071'],
  [['0042-1234-01'], 'unknown 0042-1234-01'],
  [['1234567890'], 'unknown 1234567890'],
  [['x99213'], 'X99213'],
  [['K1007-2024'], 'unknown K1007-2024'],
  [['\u041A1007'], 'unknown \u041A1007'],
  [['K1007\u00B9', 'K1007*'], 'K1007'],
] as const) {
  for (const form of forms) {
    test(`reads ${JSON.stringify(form)} as ${as}`, () => {
      expect(codes(form)).toEqual([form === '20241015' ? 'pmid 20241015' : as]);
    });
  }
}

for (const [text, all] of [
  ['"K1007","E0739"', ['K1007', 'E0739']],
  ['K1007|E0739', ['K1007', 'E0739']],
  ['K1007/E0739', ['K1007', 'E0739']],
  ['K1007-E0739', ['K1007', 'E0739']],
  ['K1007,E0739;99213\t99214', ['K1007', 'E0739', '99213', '99214']],
  ['99213,99214', ['99213', '99214']],
  ['G82.20 and KX', ['G82.20', 'Modifier KX']],
  ['Q9801, KX', ['Q9801', 'Modifier KX']],
  ['K1007\r\n\r\nE0739\rQ9801', ['K1007', 'E0739', 'Q9801']],
] as const) {
  test(`reads ${JSON.stringify(text)} as ${all.join(' and ')}`, () => {
    expect(codes(text)).toEqual(all);
  });
}

for (const text of [
  ...[
    'rewalk',
    'exoatlet2',
    '0.4 m/s',
    'T7 to L5',
    '5-second delay',
    'hello',
    'covid19',
    '6-minute',
  ],
  ...['1.99213', '99213.5', '$99213', '99213.00', '10000mg', '02903-1234', '401-555-1234', 'L5-S1'],
  ...['vitamin D 1000 IU', 'as', 'ms', 'is it covered', 'KXY', 'https://example.org/codes/k1007/'],
  ...['constructor', '__proto__', 'toString', 'name@k1007.org', ''],
]) {
  test(`finds no identifier in ${JSON.stringify(text)}`, () => expect(read(text)).toEqual([]));
}

test('says where each mention is, and leaves the words that name nothing', () => {
  const { mentions, rest } = parseQuestion('is K1007 covered\n\nfoo E0739-RR', listed);
  expect(mentions.map(({ line, written }) => [line, written])).toEqual([
    [1, 'K1007'],
    [3, 'E0739-RR'],
  ]);
  expect(rest.split(/\s+/)).toEqual(['is', 'covered', 'foo']);
});

test('a code of five characters stays one where a diagnosis is listed as well', () => {
  const both = createListedCodes(['G8220', 'G82.20']);
  expect(parseQuestion('G8220', both).mentions).toMatchObject([
    { value: 'G8220', isCorrected: false },
  ]);
});
