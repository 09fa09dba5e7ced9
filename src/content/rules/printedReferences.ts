import type { Reference } from '../schemas/reference.ts';
import type { Rule } from './problem.ts';

/** Year, PMID, DOI and devices of a reference are those that it prints, or that a reading gives. */
export const printedReferences: Rule = function* ({ references: bibliographies }) {
  for (const { file, references } of bibliographies) {
    for (const [index, reference] of references.entries()) {
      for (const [path, value] of factsOf(reference)) {
        if (isPrinted(reference, value)) continue;
        yield {
          file,
          path: ['references', index, ...path],
          found: `"${value}" is not printed in "${reference.id}"`,
          cure: 'write what the citation prints, or describe the damage under its readings',
        };
      }
      const [, month = 1, day = 1] = reference.issued['date-parts'][0];
      if (day > new Date(Date.UTC(2024, month, 0)).getUTCDate()) {
        const found = `day ${day} of month ${month}`;
        yield {
          file,
          path: ['references', index, 'issued'],
          found,
          cure: 'write a day that exists',
        };
      }
    }
  }
};

function factsOf({ issued, PMID, DOI, devices }: Reference) {
  const facts: [(string | number)[], string | undefined][] = [
    [['issued'], `${issued['date-parts'][0][0]}`],
    [['PMID'], PMID],
    [['DOI'], DOI],
    ...devices.map(({ asPrinted }, index): [(string | number)[], string] => [
      ['devices', index, 'asPrinted'],
      asPrinted,
    ]),
  ];
  return facts.flatMap(([path, value]) => (value ? [[path, value] as const] : []));
}

/** Numbers stand whole: a PMID that a longer number holds is not printed. */
function isPrinted({ asPrinted, readings }: Reference, value: string): boolean {
  const whole = new RegExp(`(?<!\\d)${RegExp.escape(value)}(?!\\d)`);
  return [asPrinted, ...readings.map(({ readAs }) => readAs ?? '')]
    .map((words) => words.replaceAll('*', ''))
    .some((words) => words.includes(value) && whole.test(words));
}
