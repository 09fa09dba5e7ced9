import { readFileSync } from 'node:fs';
import { getNextDay } from './domain/calendar.ts';
import { indexCodes, listCodes, type ListedCode } from './domain/codes.ts';
import { removeLicensedDescriptors } from './domain/descriptors.ts';
import { noticeOpening } from './domain/notice.ts';
import type { PolicyVersion, Records, RegulatoryEntry } from './domain/records.ts';
import type { Scope } from './domain/scope.ts';
import {
  getEffectiveDates,
  listPolicies,
  getEffectivePeriod,
  findCurrentPolicies,
  type HeldPolicy,
} from './domain/versions.ts';
import { extractBody } from './content/records/frontMatter.ts';
import { loadRecords } from './content/records/loadRecords.ts';
import { site, today } from './site.ts';

/**
 * Everything the content holds, loaded once. The loader of the collections has checked it (see
 * `content/records/recordLoader.ts`), so that what is here is well formed and agrees.
 */

const held = await loadRecords();
const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id, 'en');

export const records: Records = {
  policies: held.policies
    .map((version) =>
      site.showsLicensedDescriptors ? version : removeLicensedDescriptors(version),
    )
    .toSorted(byId),
  regulatory: held.regulatory.toSorted(byId),
  devices: held.devices.toSorted(byId),
  references: held.references.toSorted(byId),
  payers: held.payers.toSorted(byId),
  linesOfBusiness: held.linesOfBusiness.toSorted(byId),
  glossary: held.glossary.toSorted(byId),
};

const mapById = <T extends { id: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((record) => [record.id, record]));
const entriesById = mapById(records.regulatory);
const devicesById = mapById(records.devices);
const bibliographiesById = mapById(records.references);

export const policies = findCurrentPolicies(records.policies, today);

/** Every policy that is held, also one of which no version is in force yet. */
export const allPolicies = listPolicies(records.policies, today);

const heldById = mapById(allPolicies);

/** The last day of a version in force, among all versions of its policy; null where no later one is known. */
export const getLastDay = (version: PolicyVersion): string | null =>
  getEffectivePeriod(version, getPolicy(version.policy).versions).until;

/** A policy with all its versions. */
export const getPolicy = (id: string): HeldPolicy => one(heldById, id);

/** The policy that takes the place of one that ends with this version. */
export const findReplacement = ({ ended }: PolicyVersion): HeldPolicy | null =>
  ended?.replacedBy ? getPolicy(ended.replacedBy) : null;

/**
 * The first day after the build on which one of these policies has another answer: a version takes effect, the policy has
 * ended, a code becomes valid or is valid no longer. Null where none is known.
 */
export function findNextChange(held: readonly HeldPolicy[]): string | null {
  const days = held.flatMap(({ versions }) => [
    ...getEffectiveDates(versions),
    ...versions.flatMap(({ ended }) => (ended ? [getNextDay(ended.lastDay)] : [])),
    ...versions
      .flatMap(listCodes)
      .flatMap(({ dates }) =>
        [dates?.from ?? [], dates?.until ? getNextDay(dates.until) : []].flat(),
      ),
  ]);
  return days.filter((day) => day > today).toSorted()[0] ?? null;
}

/** Whether a version is the current one, which is published at the address of its policy. */
export const isCurrent = (version: PolicyVersion): boolean =>
  getPolicy(version.policy).current === version;

const currentVersions = policies.map(({ current }) => current);

/** The codes that the policies in force list. */
export const codes = indexCodes(currentVersions);

/** The codes that any version lists: an address of a code stays when a version drops the code. */
export const codesOfAllVersions = indexCodes(records.policies);

const codesByName = new Map(codes.map((code) => [code.name, code]));

/** A code as the versions in force list it; none where only other versions do. */
export const findCurrentCode = (name: string): ListedCode | undefined => codesByName.get(name);

const placeOf = new Map(allPolicies.map((policy, place) => [policy, place]));

/** The policies of which some version lists a code, by title. */
export const findPoliciesListing = ({ listings }: ListedCode): readonly HeldPolicy[] =>
  [...new Set(listings.map(({ policy }) => getPolicy(policy.policy)))].toSorted(
    (a, b) => (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0),
  );

/** What answers come from, and how the notices of the policies begin, each once: for the foot of every page. */
export const scope: Scope = {
  policies: currentVersions.length,
  healthPlans: [...new Set(currentVersions.map(({ payer }) => payer.name))],
  builtOn: today,
};
export const noticeOpenings = [
  ...new Set(currentVersions.map(({ notice }) => noticeOpening(notice))),
];

/** The regulatory entries that a version lists, in printed order. */
export function getRegulatoryEntries(version: PolicyVersion): readonly RegulatoryEntry[] {
  return version.regulatory.map((id) => one(entriesById, id));
}

/** The regulatory entries of all policies in force, each once, in printed order. */
export const regulatoryEntries: readonly RegulatoryEntry[] = [
  ...new Set(currentVersions.flatMap(getRegulatoryEntries)),
];

/** The policies in force that print regulatory entries: their answers stand above the entries. */
export const policiesWithDevices = currentVersions.filter(
  ({ regulatory }) => regulatory.length > 0,
);

export const getDevice = (id: string) => one(devicesById, id);
export const getBibliography = (id: string) => one(bibliographiesById, id);

/** The policies in force that name a device in a regulatory entry or a reference. */
export function findPoliciesNaming(device: string): readonly PolicyVersion[] {
  return currentVersions.filter(
    (version) =>
      getRegulatoryEntries(version).some(
        (entry) => entry.device === device || entry.predicate?.device === device,
      ) ||
      (version.bibliography !== null &&
        getBibliography(version.bibliography).references.some((reference) =>
          reference.devices.some((named) => named.device === device),
        )),
  );
}

/** The words below a record's facts, read from its file. */
export function readRecordBody({ file }: { file: string }): string {
  return extractBody(readFileSync(file, 'utf8'));
}

function one<T>(byId: ReadonlyMap<string, T>, id: string): T {
  const record = byId.get(id);
  if (record === undefined) throw new Error(`There is no record of the id "${id}"`);
  return record;
}
