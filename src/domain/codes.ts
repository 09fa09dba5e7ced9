import type { CodingGroup } from '../content/schemas/codingGroup.ts';
import type { Answer } from './answers/answer.ts';
import { answerVersion, type AnswerDay, type CodePlace } from './answers/answerVersion.ts';
import { isDecided, listLimitTexts } from './answers/sentences/labelAnswer.ts';
import { formatCodeName, formatCodeSlug } from './codeNames.ts';
import { getCodeSystem, type CodeSystem } from './codeSystems.ts';
import { formatValidDays, isCodeValid } from './dateOfService.ts';
import { noDescriptor } from './descriptors.ts';
import type { PolicyVersion } from './records.ts';

/** A row of a coding group: how one policy lists a code. What it says of the code are its answers: see `answerListing`. */
export interface CodeListing {
  policy: PolicyVersion;
  place: CodePlace;
  /** The code, or a range as "64600-64681". */
  code: string;
  /** What the site calls it: the code, or "Modifier KX". */
  name: string;
  system: CodeSystem;
  asPrinted: string;
  /** The codes that the policy takes out of the range. */
  except: readonly string[];
  /** What is shown as the descriptor: the printed one, or our words in its place. */
  descriptor: string;
  /** The heading of the coding group, as printed. */
  heading: string | null;
  /** The sentence above the codes, verbatim. */
  sentence: string;
  /** Where the code is, if not in the policy itself. */
  attachment: NonNullable<CodingGroup['attachment']> | null;
  /** Whether the row or its group says of prior authorization what the policy does not say of all its codes. */
  hasOwnAuthorization: boolean;
  /** From when to when the policy says that the code is valid. */
  dates: { asPrinted: string; from: string | null; until: string | null } | null;
  /** The anchor of the row on the page of its policy. */
  anchor: string;
}

/** A code with every policy that lists it, each listing by itself. */
export interface ListedCode {
  code: string;
  name: string;
  system: CodeSystem;
  listings: readonly [CodeListing, ...CodeListing[]];
}

const listed = new WeakMap<PolicyVersion, readonly CodeListing[]>();

/** The codes that one version lists, in printed order. */
export function listCodes(policy: PolicyVersion): readonly CodeListing[] {
  const known = listed.get(policy) ?? listingsOf(policy);
  listed.set(policy, known);
  return known;
}

function listingsOf(policy: PolicyVersion): readonly CodeListing[] {
  const times = new Map<string, number>();
  return policy.codingGroups.flatMap((group, groupIndex) =>
    group.codes.map((entry, row) => {
      const { code, asPrinted, except = [], descriptor, dates } = entry;
      const system = getCodeSystem(code, group.system);
      const name = formatCodeName(code, system);
      const slug = formatCodeSlug(name);
      const time = (times.get(slug) ?? 0) + 1;
      times.set(slug, time);
      return {
        policy,
        place: { group: groupIndex, row },
        code,
        name,
        system,
        asPrinted,
        except,
        descriptor: descriptor ?? noDescriptor,
        heading: group.heading,
        sentence: group.text,
        attachment: group.attachment ?? null,
        hasOwnAuthorization: Boolean(entry.priorAuthorization ?? group.priorAuthorization),
        dates: dates ?? null,
        anchor: time === 1 ? slug : `${slug}-${time}`,
      };
    }),
  );
}

/** "K1007 (HCPCS)"; the name of a modifier says what it is. */
export const nameWithSystem = ({ name, system }: Pick<ListedCode, 'name' | 'system'>): string =>
  system === 'Modifier' ? name : `${name} (${system})`;

/** "Q9860-Q9869 except Q9865": a range is never named without what the policy takes out of it. */
export const nameListing = ({ name, except }: Pick<CodeListing, 'name' | 'except'>): string =>
  except.length === 0 ? name : `${name} except ${except.join(', ')}`;

/** Whether a code is valid on a day, by the dates that the policy gives with it. */
export const isValidOnDay = ({ dates }: Pick<CodeListing, 'dates'>, day: string): boolean =>
  dates === null || isCodeValid(dates.from, dates.until, day);

/** "valid to December 31, 2025", by the dates of the policy; "" where it gives none. */
export const describeValidity = ({ dates }: Pick<CodeListing, 'dates'>): string =>
  dates ? `valid ${formatValidDays(dates.from, dates.until)}` : '';

/** All codes of the given versions, by code. */
export function indexCodes(versions: readonly PolicyVersion[]): readonly ListedCode[] {
  return [...Map.groupBy(versions.flatMap(listCodes), ({ name }) => name)]
    .flatMap(([, [first, ...others]]): ListedCode[] => {
      if (!first) return [];
      const { code, name, system } = first;
      return [{ code, name, system, listings: [first, ...others] }];
    })
    .toSorted((a, b) => a.code.localeCompare(b.code, 'en'));
}

/** What a policy says of a code where it lists it, for every line of business and day. */
export const answerListing = (
  { policy, place }: Pick<CodeListing, 'policy' | 'place'>,
  on: AnswerDay,
): readonly Answer[] => answerVersion(policy, place, on);

/** The limit that everything has which a policy decides of a code, in its words; null where there is none. */
export function findCommonLimit(answers: readonly Answer[]): string | null {
  const decided = answers.filter((answer) => isDecided(answer) && !answer.overAll);
  const [limit, ...others] = new Set(decided.map((answer) => listLimitTexts(answer).join('; ')));
  return others.length === 0 && limit ? limit : null;
}
