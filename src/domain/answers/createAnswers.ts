import type { Answer } from './answer.ts';
import { createAnswerMaker } from './createAnswerMaker.ts';
import { holdsOnDay, type AnswerContext } from './context.ts';
import {
  listGroupDecisions,
  listListingDecisions,
  listStatementDecisions,
  type Candidate,
} from './decisions.ts';
import { isQualifier, sortByValidity, type Listing } from './findListings.ts';
import { sortByPairs } from './sortAnswers.ts';
import { compareToWindow } from './windows.ts';

/** What a version says for one line: on the day, from a later day on, and on earlier days. */
export interface LineAnswers {
  now: readonly Answer[];
  later: readonly Answer[];
  earlier: readonly Answer[];
}

/**
 * The answers of a version for one line: about a code where `listings` says how it is listed, else about the policy.
 * They come in the policy's order, `overAll` first, an `otherwise` directly after its antecedent.
 */
export function createAnswers(
  context: AnswerContext,
  listings: readonly Listing[] | null,
  line: Answer['line'],
): LineAnswers {
  const { day, version, sought } = context;
  const sorted = sortByValidity(listings ?? [], sought?.code ?? '', day);
  const [excepted, listed] = split(sorted.valid, ({ isExcepted }) => isExcepted);
  const [qualifiers, services] = split(listed, ({ system }) => isQualifier(system));
  const statements = listStatementDecisions(version, line.id);
  const decisions = listings
    ? services.flatMap((listing) => listListingDecisions(version, line.id, listing, day))
    : statements;
  const blocks = [...statements, ...listGroupDecisions(version, line.id)];
  const createMaker = (on: Pick<AnswerContext, 'day' | 'asked'>) =>
    createAnswerMaker({ ...context, ...on }, line, statements, [...blocks, ...decisions]);
  const make = createMaker(context);

  const holds = ({ window }: Candidate) => holdsOnDay(context, window);
  const [decided, others] = split(decisions, holds);
  const answers = decided.map((one) => make.decided(one, decided));
  const isAnswered = listings === null || services.length > 0;
  const overAll = blocks
    .filter(({ decision }) => decision.overAll && isAnswered)
    .filter((one) => holds(one) && !decided.some(({ decision }) => decision === one.decision))
    .map((one) => make.decided(one, decided, services[0]));
  const now = [
    ...overAll,
    ...answers.filter((one) => one.overAll),
    ...answers.filter((one) => !one.overAll),
  ];
  if (context.state === 'by-sentence') return { now: sortByPairs(now), later: [], earlier: [] };

  const [later, earlier] = split(others, ({ window }) => compareToWindow(window, day) === 'before');
  const makeOn = (one: Candidate, on: string | null, peers: readonly Candidate[]) =>
    createMaker({ day: on ?? day, asked: false }).decided(one, peers);
  return {
    now: sortByPairs([
      ...now,
      ...(decided.length > 0 ? [] : make.undecided(listings && services, others)),
      ...qualifiers.map(make.qualifier),
      ...excepted.map(make.excepted),
      ...(sorted.nearest ? [make.notValid(sorted.nearest)] : []),
    ]),
    later: later
      .filter((one) => startsInPeriod(one, context))
      .map((one) => makeOn(one, one.window.from, later)),
    earlier: [
      ...earlier.map((one) => makeOn(one, one.window.until, earlier)),
      ...sorted.others.map(make.notValid),
    ],
  };
}

/** What starts after the last day of a version is for the next version to state. */
const startsInPeriod = ({ window }: Candidate, { period: { lastDay } }: AnswerContext) =>
  lastDay === null || (window.from ?? '') <= lastDay;

/** Those that pass a test and those that do not, in their order. */
const split = <Item>(
  items: readonly Item[],
  test: (item: Item) => boolean,
): readonly [readonly Item[], readonly Item[]] => [
  items.filter(test),
  items.filter((item) => !test(item)),
];
