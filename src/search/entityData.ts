import type { Mentioned } from '../domain/mentionOnly.ts';
import type { Determination } from '../domain/records.ts';
import type { Columns } from './columns.ts';
import type { PlanName } from './question/planNames.ts';

/**
 * What the build hands the browser to answer at once: compact, every text once. A policy holds what
 * its codes share, a device points to its policies.
 */
export interface EntityData {
  /** The path below which the site stands, without its last slash. */
  base: string;
  policies: readonly PolicyEntity[];
  /** The first day on which a version that is not among these takes effect; set where one is known. */
  nextEffective?: string;
  /** The last day of the policy that ended last before the build; it is not among these. */
  lastEnded?: string;
  codes: Columns<CodeEntity>;
  devices: Columns<DeviceEntity>;
  /** Abbreviations that people type, and the words they stand for, folded. */
  synonyms: Readonly<Record<string, string>>;
}

/** What the search box loads: the entities, and the names that it reads word for word. */
export interface SearchData extends EntityData {
  /** The lines of business, with the other names under which people ask for them. */
  lines: readonly PlanName[];
  /** Plans that people ask about and that no policy here mentions. */
  plans: readonly PlanName[];
}

export interface PolicyEntity {
  /** The policy's own address, with a slash at the end. */
  url: string;
  title: string;
  owner: string;
  /** The effective date, which names the version: "2024-11-01". */
  version: string;
  effective: string;
  /** A day or a month, "2026-04-15"; empty where the policy prints none. */
  reviewed: string;
  /** A day or a month, where the policy prints one. */
  updated?: string;
  /** The last day of this version, where a later one is known already or the policy ends: "2026-12-31". */
  until?: string;
  /** Whether the policy ends on that day, and no other version follows. */
  isEnd?: true;
  /** When the first version that we have took effect, where that is an earlier one. */
  first?: string;
  /** What it says of prior authorization: a sentence, with its period. */
  priorAuthorization: string;
  /** Its sentences on billing the member; empty where it has none. */
  billing: string;
  /** Its paragraph on benefits. */
  coverage: string;
  /** What it answers for the devices that it describes; missing where it describes none. */
  statement?: PolicyStatement;
  notice: string;
  groups: readonly CodingAnswer[];
  words: string;
}

/** What the statements of a policy decide, each line with its sentence, and what they say of devices by name. */
export interface PolicyStatement {
  lines: readonly (LineOfCard & { sentence: string })[];
  devices: string;
}

/** The determinations of a coding group, with the sentence that states them. */
export interface CodingAnswer {
  sentence: string;
  lines: readonly LineOfCard[];
}

/** What a group decides for a line of business, as a card shows it. */
export interface LineOfCard {
  name: string;
  /** Null where the policy sends its reader elsewhere. */
  determination: Determination | null;
  label: string;
  /** For what it holds, in the policy's words. */
  limits?: readonly string[];
}

/** A code as one policy lists it; policy and group by their position. */
export interface CodeEntity {
  /** The code, a range as "64600-64681", or "Modifier KX". */
  code: string;
  policy: number;
  group: number;
  descriptor: string;
  /** The first and the last day on which the policy says that it is valid: "2025-01-01/2025-12-31", "/2025-12-31"; or "". */
  valid: string;
  /** The codes that the policy takes out of the range: "Q9865 Q9867"; or "". */
  except: string;
  /** What the descriptor's abbreviations stand for. */
  words: string;
}

export interface DeviceEntity {
  /** The id; null where it is the name in lower case, spaces as hyphens. */
  id: string | null;
  name: string;
  aliases: readonly string[];
  makers: readonly string[];
  submissions: readonly string[];
  /** The policies that describe it, or where none does, that mention it. */
  policies: readonly number[];
  /** The intended use as the policy describes it, a phrase of the policy each. */
  words: readonly string[];
  /** FDA status, from the policy: pathway and year. */
  status: readonly string[];
  /** Conditions under another name than the policy's, each with the policy's words. */
  conditions: readonly (readonly [name: string, words: string])[];
  /** The ranges of spinal levels: the first and the last, and the policy's words with their own setting. */
  ranges: readonly (readonly [from: string, to: string, words: string])[];
  /** A clearance without levels and population, in the policy's words; else "". */
  further: string;
  /** Set where the policies only mention it: they give no answer for it then. */
  mentioned: Mentioned | null;
}

/**
 * References stand in a file of their own, beside the entities: authors, journals, PMIDs and DOIs. A
 * site with very many leaves them to the text.
 */
export type ReferenceData = Columns<ReferenceEntity>;

export interface ReferenceEntity {
  bibliography: string;
  number: number;
  authors: string;
  /** Year and journal. */
  words: string;
  /** The devices that it names. */
  devices: string;
  identifiers: readonly string[];
}

/** The id of a device. */
export const deviceId = ({ id, name }: Pick<DeviceEntity, 'id' | 'name'>): string =>
  id ?? name.toLowerCase().replaceAll(' ', '-');
