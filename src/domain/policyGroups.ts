import { answerVersion, type AnswerDay } from './answers/answerVersion.ts';
import { getDetermination, isDecided, labelCoverage } from './answers/sentences/labelAnswer.ts';
import { answerListing, listCodes } from './codes.ts';
import type { PolicyVersion } from './records.ts';

/** The policies that have something in common: a letter, a subject, a determination. */
export interface PolicyGroup {
  /** What the group is called in an address: "letter/p". */
  path: string;
  label: string;
  policies: readonly PolicyVersion[];
}

/** One way to part the policies; a policy may stand in several groups of it. */
export interface Grouping {
  name: string;
  groups: readonly PolicyGroup[];
}

/** So many policies stand on a page of a group: about 80 KB of HTML. */
export const policiesOnPage = 100;

/** Every way to find a policy in a list, each with its groups; a way with nothing to part is left out. */
export function listGroupings(
  versions: readonly PolicyVersion[],
  on: AnswerDay,
): readonly Grouping[] {
  const answer = (version: PolicyVersion) => answerVersion(version, null, on).filter(isDecided);
  const ways: readonly [string, string, (version: PolicyVersion) => readonly string[]][] = [
    ['letter', 'First letter', ({ title }) => [firstLetter(title)]],
    ['subject', 'Subject', ({ subjects = [] }) => subjects],
    ['line', 'Line of business', (version) => answer(version).map(({ line }) => line.name)],
    [
      'determination',
      'Coverage',
      (version) =>
        [
          ...answer(version),
          ...listCodes(version).flatMap((listing) => answerListing(listing, on).filter(isDecided)),
        ]
          // Words without a label of ours are the words of one policy alone.
          .filter((one) => getDetermination(one) !== 'other')
          .map(labelCoverage),
    ],
    ['system', 'Code system', (version) => listCodes(version).map(({ system }) => system)],
  ];
  return ways
    .map(([key, name, valuesOf]) => ({ name, groups: groupsBy(key, versions, valuesOf) }))
    .filter(({ groups }) => groups.length > 0);
}

/** The first letter of a title; titles that begin with anything else stand together. */
const firstLetter = (title: string) =>
  /^[A-Z]/i.exec(title.normalize('NFD'))?.[0].toUpperCase() ?? '0-9';

function groupsBy(
  key: string,
  versions: readonly PolicyVersion[],
  valuesOf: (version: PolicyVersion) => readonly string[],
): readonly PolicyGroup[] {
  const groups = new Map<string, PolicyVersion[]>();
  for (const version of versions) {
    for (const value of new Set(valuesOf(version))) {
      const group = groups.get(value);
      if (group) group.push(version);
      else groups.set(value, [version]);
    }
  }
  return [...groups]
    .map(([label, policies]) => ({ path: `${key}/${slugOf(label)}`, label, policies }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
}

const slugOf = (label: string) =>
  label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
