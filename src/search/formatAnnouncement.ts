import {
  describeDates,
  describeNoAnswer,
  describePlaces,
  groupByLine,
  writeAnswer,
} from './cardWords.ts';
import type { Result } from './result.ts';
import {
  countOthers,
  describeEmptyResult,
  describeMissingParts,
  describeUnlisted,
  type ShownResults,
} from './resultSentences.ts';

/**
 * What a screen reader is told of the results, once they are final: what is not listed, how many there are, and the
 * first with its answer.
 */
export function formatAnnouncement(shown: ShownResults): string {
  const { results, answer, hidden } = shown;
  const [first] = results;
  const said = [...answer.notes, ...describeUnlisted(answer)];
  if (first) {
    said.push(results.length === 1 ? '1 result.' : `${results.length} results.`);
    said.push(`First: ${first.kind} ${first.title}.`, ...answerSentences(first));
  } else {
    said.push(...[describeEmptyResult(shown) ?? []].flat());
    if (hidden > 0) said.push(`${countOthers(hidden)}.`);
  }
  return [...said, ...describeMissingParts(shown)].join(' ');
}

/** The answers of several policies never come without their names. */
function answerSentences({ answers }: Result): readonly string[] {
  if (!answers) return [];
  const { cards } = answers;
  return [
    ...cards.flatMap((card) => [
      ...(cards.length > 1 ? [`${card.answers[0].policy.title}.`] : []),
      ...describeDates(card),
      ...groupByLine(card.answers).flatMap(({ name, answers: ofLine }) =>
        ofLine.map((answer) => `${name}: ${writeAnswer(answer)}.`),
      ),
      ...describePlaces(card),
    ]),
    ...describeNoAnswer(answers),
  ];
}
