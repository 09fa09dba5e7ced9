import type { AnswerPayer, AnswerVersion } from '../domain/answers/answerRecords.ts';
import type { Day } from '../domain/answers/answer.ts';
import type { Mentioned } from '../domain/mentionOnly.ts';
import type { Columns } from './columns.ts';
import type { PlanName } from './question/planNames.ts';

/**
 * What the build hands the browser: the records from which `findAnswers` answers, in all their versions, and the words by
 * which codes, devices and policies are found. No answer is in it.
 */
export interface EntityData {
  /** The path below which the site stands, without its last slash. */
  base: string;
  builtOn: Day;
  /** Each health plan once: a version has its position. */
  payers: readonly AnswerPayer[];
  policies: readonly PolicyEntity[];
  devices: Columns<DeviceEntity>;
  /** Abbreviations that people type, and the words they stand for, folded. */
  synonyms: Readonly<Record<string, string>>;
  /** Terms that stand in descriptors of codes, and what they stand for. */
  expansions: Readonly<Record<string, string>>;
}

/** What the search box loads: the records, and the names that it reads word for word. */
export interface SearchData extends EntityData {
  /** The lines of business, with the other names under which people ask for them. */
  lines: readonly PlanName[];
  /** Plans that people ask about and that no policy here mentions. */
  plans: readonly PlanName[];
}

/** A policy with all its versions, drafts too. */
export interface PolicyEntity {
  id: string;
  versions: readonly VersionEntity[];
  /** Set where a version is current on the day of the build: which, by position, and what else finds it. */
  current?: number;
  words?: string;
}

type Group = AnswerVersion['codingGroups'][number];
type Entry = Group['codes'][number];

/** A row of a coding group; `asPrinted` is left out where it is the code. */
export type CodeEntity = Omit<Entry, 'asPrinted'> & { asPrinted?: string };

/** What answers need of a version, with what goes beside its answers. */
export interface VersionEntity extends Omit<AnswerVersion, 'payer' | 'codingGroups'> {
  payer: number;
  codingGroups: readonly (Omit<Group, 'codes'> & { codes: readonly CodeEntity[] })[];
  /** How its notice begins. */
  notice: string;
  /** What its answers say of devices by name; missing where it describes none. */
  devices?: string;
}

export interface DeviceEntity {
  /** The id; null where it is the name in lower case, spaces as hyphens. */
  id: string | null;
  name: string;
  aliases: readonly string[];
  makers: readonly string[];
  submissions: readonly string[];
  /** The versions that describe it, or where none does, that mention it, by their ids. */
  versions: readonly string[];
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
