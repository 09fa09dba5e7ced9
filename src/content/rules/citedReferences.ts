import type { Rule } from './problem.ts';

/** A citation in a body names a reference of the version's bibliography, by the number it prints. */
export const citedReferences: Rule = function* ({ policies, references }, { bodies, refused }) {
  for (const { file, bibliography } of policies) {
    if (bibliography !== null && refused.has(`references/${bibliography}`)) continue;
    const listed = references.find(({ id }) => id === bibliography)?.references ?? [];
    for (const { id, text, line } of bodies.get(file)?.citations ?? []) {
      if (id === '') continue;
      const number = listed.findIndex((reference) => reference.id === id) + 1;
      if (number === 0) {
        const found = `the citation of "${id}", which is not in the reference list`;
        yield { file, line, found, cure: 'write the id of a reference in the list' };
      } else if (text.normalize('NFKC').replace(/[[\]]/g, '') !== String(number)) {
        const found = `the citation "${text}" of "${id}", which is number ${number}`;
        yield { file, line, found, cure: 'cite the reference with the number in the source' };
      }
    }
  }
};
