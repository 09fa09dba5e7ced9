import type { CodeSystem } from '../codeSystems.ts';
import type { Day } from './answer.ts';
import type { Missing } from './answerSet.ts';

/** A code, or a range as "E0738-E0740". */
export interface CodeAsked {
  code: string;
  /** None: whatever system lists it. */
  system?: CodeSystem;
  modifiers: readonly string[];
}

/** A line of business as people name it: a kind, a line of a health plan, or neither ("Tricare"). */
export interface LineAsked {
  name: string;
  kind?: string;
  id?: string;
}

/** What is known of the member and the service. It labels answers and never removes one. */
export interface Facts {
  diagnoses?: readonly string[];
  placeOfService?: string;
  /** In years. */
  age?: number;
}

/** A question as `parseQuestion` reads it. Without codes, it is about policies. */
export interface Question extends Facts {
  codes: readonly CodeAsked[];
  /** Ids of policies: only these are asked. */
  policies?: readonly string[];
  /** The device that the policies are asked for. */
  device?: { id: string; name: string };
  /** `id` is null for a health plan that is not here. */
  payer?: { id: string | null; name: string };
  lines?: readonly LineAsked[];
  /** Null: today at each health plan. */
  day: Day | null;
  /** Today in a time zone: two health plans can have two. */
  today: (timeZone: string) => Day;
  corrected?: readonly { from: string; to: string }[];
  /** What could not be read as a code, or as only one. */
  missing?: readonly Missing[];
}
