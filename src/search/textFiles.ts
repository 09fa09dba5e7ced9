import { formatCodeName } from '../domain/codeNames.ts';
import { getCodeSystem } from '../domain/codeSystems.ts';
import type { PolicyEntity, SearchData, VersionEntity } from './entityData.ts';

/**
 * On a large site the texts of the policies stay out of the data that the search loads: they are in files by code, so that a
 * code is answered with one more request.
 */

type TextKey =
  | 'statements'
  | 'coverage'
  | 'memberBilling'
  | 'priorAuthorization'
  | 'medicalCriteria'
  | 'notice'
  | 'devices';
type Group = VersionEntity['codingGroups'][number];

/** What answers need of a version, and the search for its codes does not. */
export type VersionTexts = Pick<VersionEntity, TextKey> & {
  groups: readonly Pick<Group, 'heading' | 'text'>[];
};

/** A version without its texts. */
export type VersionHead = Omit<VersionEntity, TextKey | 'codingGroups'> & {
  codingGroups: readonly Omit<Group, 'heading' | 'text'>[];
};

/** The texts of the policies that list some neighboring codes: those of their versions, by their ids. */
export type TextFile = Readonly<Record<string, readonly VersionTexts[]>>;

/** The files of texts: the first code of each, and its name. */
export interface TextFiles {
  starts: readonly string[];
  names: readonly string[];
}

/** Search data whose texts are in files. */
export type SplitData = Omit<SearchData, 'policies'> & {
  policies: readonly (Omit<PolicyEntity, 'versions'> & { versions: readonly VersionHead[] })[];
  texts: TextFiles;
};

const splitVersion = (version: VersionEntity): { head: VersionHead; texts: VersionTexts } => {
  const { statements, coverage, memberBilling, priorAuthorization, medicalCriteria, ...rest } =
    version;
  const { notice, devices, codingGroups, ...head } = rest;
  return {
    head: {
      ...head,
      codingGroups: codingGroups.map(({ heading: _heading, text: _text, ...group }) => group),
    },
    texts: {
      ...{ statements, coverage, memberBilling, priorAuthorization, medicalCriteria, notice },
      ...(devices !== undefined && { devices }),
      groups: codingGroups.map(({ heading, text }) => ({ heading, text })),
    },
  };
};

/** Data that was published, whole again but for the texts that are in files. */
export const readSearchData = (data: SearchData | SplitData): SearchData & { texts?: TextFiles } =>
  'texts' in data
    ? {
        ...data,
        policies: data.policies.map((policy) => ({
          ...policy,
          versions: policy.versions.map(fillHead),
        })),
      }
    : data;

/** A version of which only the head is here: nothing may be answered from it. */
const fillHead = (head: VersionHead): VersionEntity => {
  const unknown = { text: '', values: [] };
  return {
    ...head,
    ...{ statements: [], coverage: '', memberBilling: [], notice: '' },
    ...{ priorAuthorization: unknown, medicalCriteria: unknown },
    codingGroups: head.codingGroups.map((group) => ({ ...group, heading: null, text: '' })),
  };
};

/** A version with its texts. */
export const addTexts = (version: VersionEntity, { groups, ...texts }: VersionTexts) => ({
  ...version,
  ...texts,
  codingGroups: version.codingGroups.map((group, index) => ({ ...group, ...groups[index] })),
});

/** The names of the codes that a policy lists, in the order in which files are cut; without any, a name of its own. */
export function listTextKeys({ id, versions }: PolicyEntity): readonly string[] {
  const names = versions.flatMap(({ codingGroups }) =>
    codingGroups.flatMap(({ codes, system }) =>
      codes.map(({ code }) => formatCodeName(code, getCodeSystem(code, system))),
    ),
  );
  return names.length > 0 ? [...new Set(names)].sort() : [`~${id}`];
}

/** The position of the file that has the texts for a code. */
export const findTextFile = (starts: readonly string[], name: string): number =>
  Math.max(
    0,
    starts.findLastIndex((start) => start <= name),
  );

/** Texts up to so many characters stay in the data itself. */
const mostInside = 100_000;
const mostInFile = 90_000;

/** The data as it is published: whole, or with its texts in files, where they are long. */
export function splitSearchData(
  data: SearchData,
  hash: (text: string) => string,
  [inside, inFile]: readonly [number, number] = [mostInside, mostInFile],
): { data: SearchData | SplitData; files: ReadonlyMap<string, TextFile> } {
  const split = data.policies.map((policy) => {
    const versions = policy.versions.map(splitVersion);
    const texts = versions.map((version) => version.texts);
    return { policy, versions, texts, length: JSON.stringify(texts).length };
  });
  if (split.reduce((sum, { length }) => sum + length, 0) <= inside)
    return { data, files: new Map() };
  const byKey = new Map<string, (typeof split)[number][]>();
  for (const one of split) {
    for (const key of listTextKeys(one.policy)) byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  const cut: { start: string; policies: Map<string, (typeof split)[number]>; length: number }[] =
    [];
  for (const [key, policies] of [...byKey].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const last = cut.at(-1);
    const added = policies.filter(({ policy }) => !last?.policies.has(policy.id));
    const length = added.reduce((sum, one) => sum + one.length, 0);
    const entries = (all: typeof policies) => all.map((one) => [one.policy.id, one] as const);
    if (last && last.length + length <= inFile) {
      for (const [id, one] of entries(added)) last.policies.set(id, one);
      last.length += length;
    } else {
      const all = policies.reduce((sum, one) => sum + one.length, 0);
      cut.push({ start: key, policies: new Map(entries(policies)), length: all });
    }
  }
  const files = cut.map(({ policies }): TextFile =>
    Object.fromEntries([...policies].map(([id, { texts }]) => [id, texts])),
  );
  const names = files.map((file, index) => `${index}.${hash(JSON.stringify(file))}`);
  return {
    data: {
      ...data,
      policies: split.map(({ policy, versions }) => ({
        ...policy,
        versions: versions.map(({ head }) => head),
      })),
      texts: { starts: cut.map(({ start }) => start), names },
    },
    files: new Map(names.map((name, index) => [name, files[index] ?? {}])),
  };
}
