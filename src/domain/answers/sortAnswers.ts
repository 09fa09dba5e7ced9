import type { Answer } from './answer.ts';

/** The answers of one line with each `otherwise` directly after its antecedents. */
export function sortByPairs(answers: readonly Answer[]): readonly Answer[] {
  const sorted: Answer[] = [];
  const isPlaced = (id: string) => sorted.some((answer) => answer.id === id);
  const ids = answers.map(({ id }) => id);
  const place = (answer: Answer) => {
    if (isPlaced(answer.id)) return;
    sorted.push(answer);
    for (const other of answers) {
      const waits = other.pairOf.filter((id) => ids.includes(id));
      if (waits.includes(answer.id) && waits.every(isPlaced)) place(other);
    }
  };
  for (const answer of answers) {
    const isPaired = answer.pairOf.some((id) => ids.includes(id));
    if (!isPaired) place(answer);
  }
  // Pairs that name each other are an error of the content: they keep their order.
  for (const answer of answers) place(answer);
  return sorted;
}
