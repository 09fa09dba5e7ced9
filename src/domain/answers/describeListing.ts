import type { Answer, Coverage, DecidedCoverage, Subject } from './answer.ts';
import type { AnswerVersion } from './answerRecords.ts';
import type { AnswerContext } from './context.ts';
import { listLines, type Candidate } from './decisions.ts';
import type { Listing } from './findListings.ts';

/** What an answer is about. A range asked is answered by the codes and ranges listed in it. */
export function createSubject(
  { sought, facts, device, policy, version }: AnswerContext,
  system: Listing['system'] | undefined,
): Subject {
  if (!sought) return device ? { kind: 'device', ...device } : createPolicySubject(policy, version);
  const { code, asked } = sought;
  return { kind: 'code', code, system: system ?? 'HCPCS', asked, modifiers: facts.modifiers };
}

const createPolicySubject = (id: string, { title }: AnswerVersion): Subject => ({
  ...{ kind: 'policy', id, name: title },
});

/** What a policy's own statement is found by. */
export const statementVia = ({ title }: AnswerVersion): Answer['via'] => ({
  ...{ listed: 'statement', code: null, asPublished: title },
  ...{ descriptors: [], except: [], attachment: null },
});

/** A decision with the sentence and the words that state it. */
export function describeDecision({ decision, block: { text } }: Candidate): DecidedCoverage {
  const { determination, elsewhere, words = text } = decision;
  if (determination) return { state: 'stated', determination, text, words };
  if (elsewhere) return { state: 'elsewhere', target: elsewhere, text, words };
  throw new Error(`A decision of "${words}" says nothing`);
}

/** A code that is listed without a decision for the line, or a policy without a statement for it. */
export const createListed = (
  why: Extract<Coverage, { state: 'listed' }>['why'],
  text: string | null,
  otherLines: readonly string[] = [],
): Coverage => ({ state: 'listed', why, text, otherLines });

const listRowDecisions = ({ group, entry }: Listing) => [
  ...group.decisions,
  ...(entry.decisions ?? []),
];

/** Whether neither the group nor the code's own row decides for any line. */
export const isSilent = (listing: Listing, line: string): boolean =>
  listRowDecisions(listing).length === 0 && (listing.group.lines ?? [line]).includes(line);

/** The names of the lines for which a code is listed, in the health plan's order. */
export function listNamedLines(
  listings: readonly Listing[],
  version: AnswerVersion,
): readonly string[] {
  const named = listings.flatMap((listing) => [
    ...(listing.group.lines ?? []),
    ...listRowDecisions(listing).flatMap((one) => listLines(one, listing.group, version)),
  ]);
  return version.payer.lines.filter(({ id }) => named.includes(id)).map(({ name }) => name);
}

/** The days on which a code is valid, as the policy gives them. */
export function describeValidity(listing: Listing | null): Answer['validity'] {
  const dates = listing?.entry.dates;
  return dates ? { words: dates.asPrinted, from: dates.from, until: dates.until } : null;
}
