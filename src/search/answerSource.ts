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
import { unpackVersion } from './unpackVersion.ts';
import { createListedCodes, type ListedCodes } from './question/listedCodes.ts';
import { addTexts, type TextFile, type TextFiles } from './textFiles.ts';
import { createWantedTexts } from './wantedTexts.ts';

/** The day that is asked for, null for today, and today at each health plan. */
export type AskedDay = Pick<Question, 'day' | 'today'>;

/** All that answers in the browser: the records, with a look-up of the policies that list a code. */
export interface AnswerSource {
  /** The codes that any version lists, by the names that the site gives them. */
  listed: ListedCodes;
  names: readonly string[];
  timeZones: readonly string[];
  /** What the policies say of a code, or of a range that is listed, by its name; null where texts are to be loaded first. */
  askCode(name: string, modifiers: readonly string[], day: AskedDay): AnswerSet | null;
  /** What policies say by their own statements, by their ids, for a device. */
  askDevice(
    device: { id: string; name: string },
    policies: readonly string[],
    day: AskedDay,
  ): AnswerSet | null;
  /** The files of texts that were missing since the last call, and what one of them has. */
  takeWanted(most?: number): readonly string[];
  addTexts(file: TextFile): void;
  /** The version of an answer, with what goes beside its answers. */
  findVersion(policy: PolicyRef): Omit<VersionEntity, 'payer'> & { payer: AnswerPayer };
}

/** Reads the records once. A code is asked only of the policies that list it: there may be a thousand others. */
export function createAnswerSource(data: EntityData, files?: TextFiles): AnswerSource {
  const texts = createWantedTexts(data, files);
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
    const find = (places: Iterable<number>) => [...places].flatMap((at) => policies[at] ?? []);
    const areHere = names.map((one) => texts.has(find(byName.get(one) ?? []), one));
    if (areHere.includes(false)) return null;
    const found = findAnswers({ ...records, policies: find(listing) }, question);
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
      if (!texts.has(asked)) return null;
      return findAnswers(
        { ...records, policies: asked },
        { ...day, codes: [], device, policies: ids },
      );
    },
    takeWanted: (most) => texts.takeWanted(most),
    addTexts(file) {
      for (const [at, policy] of policies.entries()) {
        const ofPolicy = file[policy.id];
        if (!ofPolicy) continue;
        const whole = policy.versions.map(({ id }, index) => {
          const version = versions.get(id);
          const found = ofPolicy[index];
          if (!version || !found)
            throw new Error(`The texts of ${id} are not those of its release`);
          return addTexts(version, found);
        });
        for (const version of whole) versions.set(version.id, version);
        const unpacked = whole.map((version) => unpackVersion(version, data.payers));
        policies[at] = { id: policy.id, versions: unpacked };
      }
      texts.add(Object.keys(file));
    },
    findVersion: ({ id, effectiveDate }) => {
      const version = versions.get(`${id}/${effectiveDate}`);
      const payer = version && data.payers[version.payer];
      if (!payer) throw new Error(`There is no version of ${id} effective ${effectiveDate}`);
      return { ...version, payer };
    },
  };
}

/** The policies that list each name, by their positions. */
function indexNames(policies: readonly AnswerPolicy[]): ReadonlyMap<string, ReadonlySet<number>> {
  const byName = new Map<string, Set<number>>();
  for (const [at, { versions }] of policies.entries()) {
    const groups = versions.flatMap(({ codingGroups }) => codingGroups);
    for (const { codes, system } of groups) {
      for (const { code } of codes) {
        const name = formatCodeName(code, getCodeSystem(code, system));
        byName.set(name, (byName.get(name) ?? new Set()).add(at));
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
