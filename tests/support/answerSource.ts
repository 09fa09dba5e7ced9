import type { AnswerVersion } from '../../src/domain/answers/answerRecords.ts';
import {
  createAnswerSource,
  type AnswerSource,
  type AskedDay,
} from '../../src/search/answerSource.ts';
import { toColumns } from '../../src/search/columns.ts';
import type { DeviceEntity, SearchData } from '../../src/search/entityData.ts';
import { createRecords, today } from '../unit/answers/support.ts';

/** Search data of invented versions, each policy with those of its id, without devices. */
export function createInventedData(...versions: readonly AnswerVersion[]): SearchData {
  const payers = [...new Map(versions.map(({ payer }) => [payer.id, payer])).values()];
  return {
    ...{ base: '', builtOn: today, payers },
    policies: createRecords(...versions).policies.map((policy) => ({
      id: policy.id,
      versions: policy.versions.map(({ payer, ...facts }) => ({
        ...facts,
        payer: payers.findIndex(({ id }) => id === payer.id),
        notice: 'Invented for a test.',
      })),
      current: 0,
      words: '',
    })),
    devices: toColumns<DeviceEntity>([]),
    ...{ synonyms: {}, expansions: {}, lines: [], plans: [] },
  };
}

/** What answers for invented versions. */
export const createInventedSource = (...versions: readonly AnswerVersion[]) =>
  createAnswerSource(createInventedData(...versions));

/** What a source whose texts are all here says of a code. */
export function askCode(source: AnswerSource, name: string, day: AskedDay) {
  const set = source.askCode(name, [], day);
  if (!set) throw new Error(`The texts of ${name} are not here`);
  return set;
}
