import type { Rule } from './problem.ts';

/** A code is the one that is printed beside it, or that a reading of the print gives. */
export const printedCodes: Rule = function* ({ policies }) {
  for (const { file, codingGroups, readings } of policies) {
    for (const [group, { codes }] of codingGroups.entries()) {
      for (const [index, { code, asPrinted }] of codes.entries()) {
        const read = readings.some(
          (reading) => asPrinted.includes(reading.asPrinted) && reading.readAs?.includes(code),
        );
        // "64600 through 64681" is the range 64600-64681.
        const printed = asPrinted.replace(/[*†‡§^]*(?:\s?–\s?|\s+(?:to|through|thru)\s+)/, '-');
        if (asPrinted.includes(code) || printed.includes(code) || read) continue;
        yield {
          file,
          path: ['codingGroups', group, 'codes', index, 'code'],
          found: `the code ${code}, but the source says "${asPrinted}"`,
          cure: 'write the code in the source, or describe the error under readings',
        };
      }
    }
  }
};
