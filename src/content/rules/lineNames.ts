import type { Rule } from './problem.ts';

/** Words printed for one line of business do not name another: swapped, both would be wrong. */
export const lineNames: Rule = function* ({ policies, linesOfBusiness }) {
  const others = (id: string, text: string) =>
    linesOfBusiness.some((line) => line.id === id && text.includes(line.name))
      ? []
      : linesOfBusiness.filter((line) => line.id !== id && text.includes(line.name));
  for (const { file, statements, codingGroups } of policies) {
    const printed = [
      ...statements.map(({ lineOfBusiness, heading, text }, index) => ({
        path: ['statements', index, 'heading'],
        lineOfBusiness,
        words: `${heading}. ${text}`,
      })),
      ...codingGroups.flatMap(({ determinations }, group) =>
        determinations.map(({ lineOfBusiness, asPrinted }, index) => ({
          path: ['codingGroups', group, 'determinations', index],
          lineOfBusiness,
          words: asPrinted,
        })),
      ),
    ];
    for (const { path, lineOfBusiness, words } of printed) {
      for (const { name } of others(lineOfBusiness, words)) {
        const found = `the words for ${lineOfBusiness} name "${name}"`;
        yield { file, path, found, cure: 'put the words to the line of business that they name' };
      }
    }
  }
};
