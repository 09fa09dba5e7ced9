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

/** What decides the order of policies for one subject. */
export interface PolicyOrder {
  payer: string;
  /** How it lists the code: itself, in a range, in an attachment. */
  rank: number;
  title: string;
  id: string;
}

/** By health plan, by how the code is listed, by title; the id decides between policies of one title. */
export const comparePolicies = (a: PolicyOrder, b: PolicyOrder): number =>
  a.payer.localeCompare(b.payer, 'en') ||
  a.rank - b.rank ||
  a.title.localeCompare(b.title, 'en') ||
  (a.id < b.id ? -1 : 1);
