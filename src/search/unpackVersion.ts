import type { AnswerPayer, AnswerVersion } from '../domain/answers/answerRecords.ts';
import type { VersionEntity } from './entityData.ts';

/** A version from the search data, as `findAnswers` takes it. */
export function unpackVersion(
  { payer, codingGroups, notice: _notice, devices: _devices, ...facts }: VersionEntity,
  payers: readonly AnswerPayer[],
): AnswerVersion {
  const plan = payers[payer];
  if (!plan) throw new Error(`${facts.id} has no health plan ${payer}`);
  return {
    ...facts,
    payer: plan,
    codingGroups: codingGroups.map(({ codes, ...group }) => ({
      ...group,
      codes: codes.map((code) => ({ asPrinted: code.code, ...code })),
    })),
  };
}
