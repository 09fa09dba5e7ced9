import type { Answer, PolicyRef } from '../domain/answers/answer.ts';
import {
  summarizeRecords,
  type AnswerPayer,
  type AnswerPolicy,
  type AnswerRecords,
} from '../domain/answers/answerRecords.ts';
import type { AnswerSet } from '../domain/answers/answerSet.ts';
import { findAnswers } from '../domain/answers/findAnswers.ts';
import type { Question } from '../domain/answers/question.ts';
import { formatCodeName } from '../domain/codeNames.ts';
import { formatRange } from '../domain/codeRanges.ts';
import { getCodeSystem } from '../domain/codeSystems.ts';
import type { EntityData, VersionEntity } from './entityData.ts';
import { unpackVersion } from './packVersion.ts';
import { createListedCodes, type ListedCodes } from './question/listedCodes.ts';

/** The day that is asked for, null for today, and today at each health plan. */
export type AskedDay = Pick<Question, 'day' | 'today'>;

/** All that answers in the browser: the records, with a look-up of the policies that list a code. */
export interface AnswerSource {
  /** The codes that any version lists, by the names that the site gives them. */
  listed: ListedCodes;
  names: readonly string[];
  timeZones: readonly string[];
  /** What the policies say of a code, or of a range that is listed, by its name. */
  askCode(name: string, modifiers: readonly string[], day: AskedDay): AnswerSet;
  /** What policies say by their own statements, by their ids, for a device. */
  askDevice(
    device: { id: string; name: string },
    policies: readonly string[],
    day: AskedDay,
  ): AnswerSet;
  /** The version of an answer, with what goes beside its answers. */
  findVersion(policy: PolicyRef): Omit<VersionEntity, 'payer'> & { payer: AnswerPayer };
}

/** Reads the records once. A code is asked only of the policies that list it: there may be a thousand others. */
export function createAnswerSource(data: EntityData): AnswerSource {
  const policies = data.policies.map(({ id, versions }): AnswerPolicy => ({
    id,
    versions: versions.map((version) => unpackVersion(version, data.payers)),
  }));
  const records: AnswerRecords = {
    ...{ policies, builtOn: data.builtOn, base: data.base },
    summary: summarizeRecords(policies),
  };
  const byName = indexNames(policies);
  const listed = createListedCodes(byName.keys());
  const versions = new Map(
    data.policies.flatMap((policy) => policy.versions.map((one) => [one.id, one] as const)),
  );
  const askCode: AnswerSource['askCode'] = (name, modifiers, day) => {
    const question = { ...day, codes: [{ ...readName(name), modifiers }] };
    const names = formatRange(name) ? listed.findInRange(name) : listed.find(name);
    const listing = new Set(names.flatMap((one) => [...(byName.get(one) ?? [])]));
    const found = findAnswers({ ...records, policies: [...listing] }, question);
    // Of a code that none lists on the day, every policy has to be asked what it says.
    const isMissing = listing.size === 0 || found.missing.some(({ kind }) => kind === 'not-listed');
    const set = isMissing ? findAnswers(records, question) : found;
    return formatRange(name) ? selectCode(set, name) : set;
  };
  return {
    listed,
    names: [...byName.keys()],
    timeZones: [...new Set(data.payers.map(({ timeZone }) => timeZone))],
    askCode,
    askDevice: (device, ids, day) => {
      const asked = policies.filter(({ id }) => ids.includes(id));
      return findAnswers(
        { ...records, policies: asked },
        { ...day, codes: [], device, policies: ids },
      );
    },
    findVersion: ({ id, effectiveDate }) => {
      const version = versions.get(`${id}/${effectiveDate}`);
      const payer = version && data.payers[version.payer];
      if (!payer) throw new Error(`There is no version of ${id} effective ${effectiveDate}`);
      return { ...version, payer };
    },
  };
}

function indexNames(
  policies: readonly AnswerPolicy[],
): ReadonlyMap<string, ReadonlySet<AnswerPolicy>> {
  const byName = new Map<string, Set<AnswerPolicy>>();
  for (const policy of policies) {
    const groups = policy.versions.flatMap(({ codingGroups }) => codingGroups);
    for (const { codes, system } of groups) {
      for (const { code } of codes) {
        const name = formatCodeName(code, getCodeSystem(code, system));
        byName.set(name, (byName.get(name) ?? new Set()).add(policy));
      }
    }
  }
  return byName;
}

/** "Modifier KX" is KX of that system; any other name is the code. */
const readName = (name: string) => {
  const code = name.replace(/^Modifier /, '');
  return code === name ? { code } : { code, system: 'Modifier' as const };
};

/** Asked for a range, other entries inside it answer as well: each has its own place among the results. */
function selectCode(set: AnswerSet, name: string): AnswerSet {
  const isOf = ({ subject }: Answer) => subject.kind === 'code' && subject.code === name;
  return {
    ...set,
    answers: set.answers.filter(isOf),
    coming: set.coming.filter(isOf),
    otherDays: set.otherDays.filter(isOf),
    missing: set.missing.filter((one) => !('code' in one) || one.code === name),
  };
}
