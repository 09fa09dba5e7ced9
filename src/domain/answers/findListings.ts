import { formatRange } from '../codeRanges.ts';
import { getCodeSystem, isLicensed, type CodeSystem } from '../codeSystems.ts';
import type { Answer, Day } from './answer.ts';
import type { AnswerEntry, AnswerGroup, AnswerVersion } from './answerRecords.ts';
import { overlaps } from './codeMatches.ts';
import { compareToWindow } from './windows.ts';

/** The code or listed range of a question; `isEntry` where it is one that policies list within a range asked. */
export interface CodeSought {
  code: string;
  system: CodeSystem | undefined;
  asked: string;
  modifiers: readonly string[];
  isEntry: boolean;
}

/** How a coding group of a version lists a code. */
export interface Listing {
  group: AnswerGroup;
  entry: AnswerEntry;
  system: CodeSystem;
  via: Answer['via'];
  isExcepted: boolean;
  /** Its place in the version: "g2.e0". */
  place: string;
}

/** Diagnoses and modifiers qualify a service: they have no coverage of their own. */
export const isQualifier = (system: CodeSystem): boolean =>
  system === 'ICD-10-CM' || system === 'Modifier';

const rankOf = { code: 0, range: 1, attachment: 2, statement: 3 };

/** Where a listing comes in the order of policies: a code, a range, a code of an attachment. */
export const rankListing = ({ via }: Listing): number => rankOf[via.listed];

/** Whether an entry lists a code, also where it takes it out of its range. Cheap: asked of every code of every policy. */
export function matchesEntry(entry: AnswerEntry, group: AnswerGroup, sought: CodeSought): boolean {
  const isSame = entry.code === sought.code;
  const isRange = entry.code.includes('-') || sought.code.includes('-');
  if (!isSame && (sought.isEntry || !isRange)) return false;
  const system = getCodeSystem(entry.code, group.system);
  if (sought.system !== undefined && sought.system !== system) return false;
  return isSame || overlaps(entry.code, sought.code, system);
}

/** Whether a version lists a code at all. */
export const listsCode = ({ codingGroups }: AnswerVersion, sought: CodeSought): boolean =>
  codingGroups.some((group) => group.codes.some((entry) => matchesEntry(entry, group, sought)));

/** The places at which a version lists a code, in its order; in one group, the code itself before a range. */
export function findListings(version: AnswerVersion, sought: CodeSought): readonly Listing[] {
  return version.codingGroups.flatMap((group, groupIndex) => {
    const found: Listing[] = [];
    group.codes.forEach((entry, index) => {
      if (!matchesEntry(entry, group, sought)) return;
      const same = found.find((other) => isSameRow(other.entry, entry));
      if (same) addDescriptor(same, entry);
      else found.push(createListing(group, entry, sought, `g${groupIndex}.e${index}`));
    });
    const exact = found.filter(({ entry }) => entry.code === sought.code);
    return exact.length > 0 ? exact : found;
  });
}

/** The listing of one row. */
export function createListing(
  group: AnswerGroup,
  entry: AnswerEntry,
  { code }: CodeSought,
  place: string,
): Listing {
  const system = getCodeSystem(entry.code, group.system);
  const isAttached = group.attachment !== undefined && group.attachment.held !== 'no';
  const listed = isAttached ? 'attachment' : formatRange(entry.code) ? 'range' : 'code';
  const { asPrinted: asPublished, except = [] } = entry;
  const attachment = group.attachment ?? null;
  const listing: Listing = {
    ...{ group, entry, system, place },
    via: { listed, code: entry.code, asPublished, descriptors: [], except, attachment },
    isExcepted: entry.code !== code && except.some((one) => overlaps(one, code, system)),
  };
  addDescriptor(listing, entry);
  return listing;
}

function addDescriptor(listing: Listing, { descriptor }: AnswerEntry): void {
  if (descriptor === null || isLicensed(listing.system)) return;
  listing.via = { ...listing.via, descriptors: [...listing.via.descriptors, descriptor] };
}

/** A code that a group lists twice, and that differs in nothing but its descriptor, is one. */
const isSameRow = (a: AnswerEntry, b: AnswerEntry) =>
  a.code === b.code && rowFacts(a) === rowFacts(b);
const rowFacts = ({ except, dates, decisions, priorAuthorization }: AnswerEntry) =>
  JSON.stringify([except, dates, decisions, priorAuthorization]);

/**
 * The listings by the dates that the policy gives for the code. A code is valid where one of its own
 * entries is; a range of another group never makes it valid. If none is, `nearest` is the closest in time.
 */
export function sortByValidity(
  listings: readonly Listing[],
  code: string,
  day: Day,
): { valid: readonly Listing[]; others: readonly Listing[]; nearest: Listing | null } {
  const exact = listings.filter(({ entry }) => entry.code === code);
  const pool = exact.length > 0 ? exact : listings;
  const isValid = ({ entry }: Listing) => compareToWindow(entry.dates ?? {}, day) === 'in';
  const others = listings.filter((listing) => !isValid(listing));
  if (pool.length === 0 || pool.some(isValid))
    return { valid: listings.filter(isValid), others, nearest: null };
  const nearest = pool.reduce((a, b) => (distance(b, day) < distance(a, day) ? b : a));
  return { valid: [], others: pool.filter((one) => one !== nearest), nearest };
}

/** How far the dates of an entry are from a day, roughly in days: only the order matters. */
function distance({ entry }: Listing, day: Day): number {
  const { from, until } = entry.dates ?? {};
  const edge = compareToWindow(entry.dates ?? {}, day) === 'before' ? from : until;
  const toNumber = (one: string) =>
    one.split('-').reduce((sum, part, index) => sum + Number(part) * ([372, 31, 1][index] ?? 0), 0);
  return edge == null ? Infinity : Math.abs(toNumber(edge) - toNumber(day));
}
