import type { LineOfCard, PolicyEntity } from './entityData.ts';
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
 * first with its answer. An answer of a version that is over is not told.
 */
export function formatAnnouncement(
  shown: ShownResults,
  isOver: (policy: Pick<PolicyEntity, 'until'>) => boolean,
): string {
  const { results, answer, hidden } = shown;
  const [first] = results;
  const said = [...answer.notes, ...describeUnlisted(answer)];
  if (first) {
    said.push(results.length === 1 ? '1 result.' : `${results.length} results.`);
    said.push(`First: ${first.kind} ${first.title}.`, ...answerSentences(first, isOver));
  } else {
    said.push(...[describeEmptyResult(shown) ?? []].flat());
    if (hidden > 0) said.push(`${countOthers(hidden)}.`);
  }
  return [...said, ...describeMissingParts(shown)].join(' ');
}

/** A newer version that the build knew of takes the place of the answer. */
const newerVersionSentence = 'A newer version of this policy is effective now.';

/** Why the answer of a version that is over is not shown. */
export const describeOver = ({ isEnd }: Pick<PolicyEntity, 'isEnd'>): string =>
  isEnd ? 'This policy has ended.' : newerVersionSentence;

function answerSentences(
  { answer, device }: Result,
  isOver: (policy: Pick<PolicyEntity, 'until'>) => boolean,
): readonly string[] {
  if (device && !device.isMentionOnly) return deviceSentences(device.policies, isOver);
  if (!answer) return [];
  if (isOver(answer.policy)) return [describeOver(answer.policy)];
  return answer.coding.lines.map(describeLine);
}

/** The answers of several policies never come without their names. */
const deviceSentences = (
  policies: readonly PolicyEntity[],
  isOver: (policy: Pick<PolicyEntity, 'until'>) => boolean,
): readonly string[] =>
  policies.flatMap((policy) => [
    ...(policies.length > 1 ? [`${policy.title}.`] : []),
    ...(isOver(policy)
      ? [describeOver(policy)]
      : (policy.statement?.lines ?? []).map(describeLine)),
  ]);

const describeLine = ({ name, label, limits = [] }: LineOfCard): string =>
  `${name}: ${label}${limits.map((limit) => ` (“${limit}”)`).join('')}.`;
