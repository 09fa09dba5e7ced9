import type { AppliesTo, Decision, Statement } from '../../content/schemas/block.ts';
import type { Day, Limit, Window } from './answer.ts';
import type { AnswerGroup, AnswerVersion } from './answerRecords.ts';
import type { Listing } from './findListings.ts';
import { combineFits, fitLimit, type FitContext } from './fit.ts';
import { compareToWindow, intersectWindows } from './windows.ts';

/** One decision for one line, with the block that has it and the listing it is asked for. */
export interface Candidate {
  decision: Decision;
  block: Statement;
  listing: Listing | null;
  window: Window;
  /** Its place in the version, for its id: "s0.d1", "g2.e0.d1", "g2.e0.c0" beside a code. */
  place: string;
}

type Block = Statement & Pick<AnswerGroup, 'notStatedFor'>;

/** The lines of a decision: its own, else its block's, else the version's but for those of which the block says nothing. */
export const listLines = (
  decision: Decision,
  { lines, notStatedFor = [] }: Block,
  version: Pick<AnswerVersion, 'lines'>,
): readonly string[] =>
  decision.lines ?? (lines ?? version.lines).filter((line) => !notStatedFor.includes(line));

function placeDecisions(
  decisions: readonly Decision[],
  block: Block,
  version: AnswerVersion,
  line: string,
  listing: Listing | null,
  prefix: string,
): readonly Candidate[] {
  return decisions.flatMap((decision, index) => {
    if (!listLines(decision, block, version).includes(line)) return [];
    const window = intersectWindows(block, decision);
    return [{ decision, block, listing, window, place: `${prefix}${index}` }];
  });
}

/** What the policy statement decides for a line, in the policy's order. */
export const listStatementDecisions = (
  version: AnswerVersion,
  line: string,
): readonly Candidate[] =>
  version.statements.flatMap((block, index) =>
    placeDecisions(block.decisions, block, version, line, null, `s${index}.d`),
  );

/** What the sentences above the codes decide for a line, whatever the code. */
export const listGroupDecisions = (version: AnswerVersion, line: string): readonly Candidate[] =>
  version.codingGroups.flatMap((group, index) =>
    placeDecisions(group.decisions, group, version, line, null, `g${index}.d`),
  );

/**
 * What is decided for a code where it is listed. A decision beside the code takes the place of its group's only on the
 * days for which it is stated, and only if it has no limits: a limited one leaves the rest to the group.
 */
export function listListingDecisions(
  version: AnswerVersion,
  line: string,
  listing: Listing,
  day: Day,
): readonly Candidate[] {
  const { group, entry, place } = listing;
  const own = placeDecisions(entry.decisions ?? [], group, version, line, listing, `${place}.c`);
  const replaces = own.some(
    ({ decision, window }) =>
      compareToWindow(window, day) === 'in' && !decision.appliesTo && !decision.otherwiseOf,
  );
  if (replaces) return own;
  return [...placeDecisions(group.decisions, group, version, line, listing, `${place}.d`), ...own];
}

/** The decisions for whose rest a decision holds: by their ids, or by the ids of their blocks. */
export function findAntecedents(
  { decision }: Candidate,
  all: readonly Candidate[],
): readonly Candidate[] {
  const ids = decision.otherwiseOf ?? [];
  const isNamed = (id: string | undefined) => id !== undefined && ids.includes(id);
  const named = all.filter((one) => isNamed(one.decision.id) || isNamed(one.block.id));
  const decisions = named.map((one) => one.decision);
  return named.filter(
    (one, index) => one.decision !== decision && decisions.indexOf(one.decision) === index,
  );
}

export interface LimitContext extends FitContext {
  day: Day;
  /** All decisions of the version for the line: the antecedents are among them. */
  all: readonly Candidate[];
}

/** The limits of a decision: its block's, its own, and the rest that its antecedents leave. */
export function listLimits(candidate: Candidate, context: LimitContext): readonly Limit[] {
  return [
    ...ownLimits(candidate, null, context),
    ...findAntecedents(candidate, context.all).map((antecedent): Limit => ({
      of: 'otherwise',
      text: describeAntecedent(antecedent, candidate.block),
      fit: fitOtherwise(antecedent, candidate, context),
      values: null,
    })),
  ];
}

/** The limits in words of its own; those of a block that a decision shares with its antecedent are no part of the rest. */
function ownLimits(
  { decision, block }: Candidate,
  shared: Statement | null,
  context: LimitContext,
): readonly Limit[] {
  const of = [
    ['block', block === shared ? undefined : block.appliesTo],
    ['decision', decision.appliesTo],
  ] as const;
  return of.flatMap(([kind, values]) => toLimits(kind, values, context));
}

/** The limits that a block sets for all that it lists. */
export const fitBlock = (block: Pick<Statement, 'appliesTo'>, context: FitContext) =>
  toLimits('block', block.appliesTo, context);

const toLimits = (
  of: Exclude<Limit['of'], 'otherwise'>,
  values: AppliesTo | undefined,
  context: FitContext,
): readonly Limit[] =>
  values ? [{ of, text: values.text, fit: fitLimit(values, context), values }] : [];

/**
 * An `otherwise` holds where a limit of its antecedent surely does not, and does not hold where the whole antecedent
 * surely does. Criteria are never known to be met.
 */
function fitOtherwise(antecedent: Candidate, { block }: Candidate, context: LimitContext) {
  const { decision, window } = antecedent;
  if (compareToWindow(window, context.day) !== 'in') return 'open';
  const limits = [
    ...ownLimits(antecedent, block, context),
    ...listLimits(antecedent, context).filter(({ of }) => of === 'otherwise'),
  ];
  const fit = combineFits(limits.map((limit) => limit.fit));
  if (fit === 'does-not-hold') return 'holds';
  const hasCriteria = !decision.determination || decision.determination.endsWith('-with-criteria');
  return fit === 'holds' && limits.length > 0 && !hasCriteria ? 'does-not-hold' : 'open';
}

/** What comes before an `otherwise`, in the policy's words: its limits, else what it is about. */
export function describeAntecedent(
  { decision, block }: Pick<Candidate, 'decision' | 'block'>,
  shared: Statement,
): string {
  const limits = [block === shared ? undefined : block.appliesTo?.text, decision.appliesTo?.text];
  const texts = limits.filter(Boolean).join(' … ');
  return texts || (decision.about ?? decision.words ?? block.text);
}
