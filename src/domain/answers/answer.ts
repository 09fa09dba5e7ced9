import type { AppliesTo, Elsewhere } from '../../content/schemas/block.ts';
import type { CodingGroup } from '../../content/schemas/codingGroup.ts';
import type { CodeSystem } from '../codeSystems.ts';
import type { Determination, MedicalCriteria, PriorAuthorization } from '../records.ts';

/** A day of the calendar as text, "2024-11-01". */
export type Day = string;

/** Both days are included; null where there is no limit. */
export interface Window {
  from: Day | null;
  until: Day | null;
}

/** Whether a limit holds for what was asked; `open` where the question or the typed values do not decide it. */
export type Fit = 'holds' | 'open' | 'does-not-hold';

export interface Limit {
  /** `otherwise`: the text is the antecedent's, and the decision holds where that does not. */
  of: 'block' | 'decision' | 'rule' | 'otherwise';
  text: string;
  fit: Fit;
  /** The values typed beside the words; null for an `otherwise`. */
  values: AppliesTo | null;
}

export type Subject =
  /** `asked` is the code or range of the question; a range is answered by each code or range listed in it. */
  | {
      kind: 'code';
      code: string;
      system: CodeSystem;
      asked: string;
      modifiers: readonly string[];
    }
  | { kind: 'policy' | 'device'; id: string; name: string };

export interface PolicyRef {
  id: string;
  title: string;
  effectiveDate: Day;
  url: string;
  permanentUrl: string;
}

/** A decision of the policy statement for the same line, with its own limits. */
export type StatementRef = Pick<
  Answer,
  'id' | 'heading' | 'about' | 'window' | 'limits' | 'fit' | 'pairOf'
> & { coverage: DecidedCoverage };

export type DecidedCoverage =
  | { state: 'stated'; determination: Determination; text: string; words: string }
  | { state: 'elsewhere'; target: Elsewhere; text: string; words: string };

export type Coverage =
  | DecidedCoverage
  /** `otherLines` are the names of the lines for which the policy does decide on it. */
  | {
      state: 'listed';
      why: 'group-states-none' | 'other-lines-only' | 'qualifier' | 'no-statement';
      text: string | null;
      otherLines: readonly string[];
    }
  | { state: 'excepted'; text: string; words: string }
  | { state: 'outside-dates'; windows: readonly (Window & { words: string })[] }
  | ({ state: 'not-valid'; words: string } & Window);

export interface Rule<Value> extends Window {
  value: Value;
  words: string;
  limits: readonly Limit[];
  level: 'code' | 'group' | 'section';
}

/** The value of prior authorization or criteria for one line and day. */
export interface Rules<Value> extends Window {
  /** Null: not stated, which never means "not required". */
  value: Value | null;
  words: string | null;
  /** Other values without limits that the policy also states. */
  general: readonly Rule<Value>[];
  /** Rules with limits: shown beside the value, never in its place. */
  exceptions: readonly Rule<Value>[];
  /** Rules that hold from a later day. */
  coming: readonly Rule<Value>[];
  /** Rules that held until an earlier day. */
  past: readonly Rule<Value>[];
}

export interface Criteria extends Rules<MedicalCriteria> {
  /** The policy's own criteria for the line, by their first sentences; the policy's page has them whole. */
  lists: readonly { text: string; url: string }[];
  elsewhere: { words: string; url: string | null; policy: string | null } | null;
  /** Whether the policy has criteria for some line. */
  differsByLine: boolean;
}

export interface Authorization extends Rules<PriorAuthorization> {
  request: { words: string; url: string | null; phone: string | null } | null;
}

/** What a policy says about a subject, for one line of business, on a day. */
export interface Answer {
  /** The same for the same decision of the same version, whatever was asked. */
  id: string;
  subject: Subject;
  payer: { id: string; name: string };
  policy: PolicyRef & {
    lastReviewed: string | null;
    lastUpdated: string | null;
    lastDay: Day | null;
    lastDayBecause: 'next' | 'ended' | null;
    draft: string | null;
  };
  line: { id: string; name: string };
  via: {
    listed: 'code' | 'range' | 'attachment' | 'statement';
    /** The code or the range by which it is listed; null for a statement. */
    code: string | null;
    asPublished: string;
    /** Those that may be shown: never of CPT or CDT. */
    descriptors: readonly string[];
    except: readonly string[];
    attachment: CodingGroup['attachment'] | null;
  };
  /** The heading of the block; null where the policy has none. */
  heading: string | null;
  /** What the decision is about, in the policy's words. */
  about: string | null;
  coverage: Coverage;
  overAll: boolean;
  limits: readonly Limit[];
  fit: Fit;
  /** The answers for whose rest this one holds, by their ids. */
  pairOf: readonly string[];
  /** The days for which the decision is stated. */
  window: Window;
  /** The days on which the code is valid, in the policy's words. */
  validity: (Window & { words: string }) | null;
  /** The policy's statements for the line, where the coding group states nothing or something else. */
  statements: readonly StatementRef[];
  /** Null where it has no meaning: a qualifier, an excepted code, a code that is not valid. */
  priorAuthorization: Authorization | null;
  medicalCriteria: Criteria | null;
  billing: string | null;
  benefits: string | null;
  date: {
    day: Day;
    today: Day;
    asked: boolean;
    version: VersionState;
    wording: Wording;
    ahead: boolean;
    /** The next version we have; `follows` where the policy says that none lies in between. */
    next: { day: Day; follows: boolean } | null;
    /** Whether this version took effect after the site was built. */
    switched: boolean;
  };
}

/** `earlier`: it applied on the day asked and no longer applies today. Drafts are only ever `coming`. */
export type VersionState = 'current' | 'earlier' | 'coming' | 'draft' | 'by-sentence';

/** `as-published`: the policy gives no reason to think that the wording was another. */
export type Wording = 'as-published' | 'reviewed-later' | 'updated-later' | 'no-review-date';
