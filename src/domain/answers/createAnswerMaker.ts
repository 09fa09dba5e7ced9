import { formatCodeSlug } from '../codeNames.ts';
import type { Answer, Coverage, StatementRef, Window } from './answer.ts';
import { createHead, holdsOnDay, type AnswerContext } from './context.ts';
import { createRequirements } from './createRequirements.ts';
import { findAntecedents, fitBlock, listLimits, type Candidate } from './decisions.ts';
import {
  createListed,
  createSubject,
  describeDecision,
  describeValidity,
  isSilent,
  listNamedLines,
  statementVia,
} from './describeListing.ts';
import type { Listing } from './findListings.ts';
import { combineFits } from './fit.ts';

const noWindow: Window = { from: null, until: null };

/** Makes the answers of one version for one line and day, from what the version decides and what it leaves open. */
export function createAnswerMaker(
  context: AnswerContext,
  line: Answer['line'],
  statements: readonly Candidate[],
  all: readonly Candidate[],
) {
  const { version, facts, day, sought } = context;
  const limitContext = { facts, groups: version.codingGroups, day, all };
  const head = createHead(context);
  const stated = statements.filter(
    (one) => holdsOnDay(context, one.window) && !one.decision.overAll,
  );
  const subject = sought ? `${formatCodeSlug(sought.code)}/` : '';
  const formatId = (place: string) => `${version.id}/${subject}${line.id}/${place}`;

  const limit = (one: Candidate, peers: readonly Candidate[]): Omit<StatementRef, 'coverage'> => {
    const limits = listLimits(one, limitContext);
    const antecedents = findAntecedents(one, all).map(({ decision }) => decision);
    return {
      ...{ id: formatId(one.place), heading: one.block.heading, window: one.window, limits },
      about: one.decision.about ?? null,
      fit: combineFits(limits.map(({ fit }) => fit)),
      pairOf: peers
        .filter((peer) => peer !== one && antecedents.includes(peer.decision))
        .map(({ place }) => formatId(place)),
    };
  };
  const createRefs = (): readonly StatementRef[] =>
    stated.map((one) => ({ ...limit(one, stated), coverage: describeDecision(one) }));

  function make(place: string, listing: Listing | null, coverage: Coverage, more = {}): Answer {
    const limits = listing ? fitBlock(listing.group, limitContext) : [];
    return {
      id: formatId(place),
      ...head,
      subject: createSubject(context, listing?.system),
      line,
      via: listing?.via ?? statementVia(version),
      ...{ heading: listing?.group.heading ?? null, about: null, coverage, overAll: false },
      ...{ limits, fit: combineFits(limits.map(({ fit }) => fit)), pairOf: [], window: noWindow },
      validity: describeValidity(listing),
      statements: [],
      ...createRequirements(context, limitContext, listing, line.id),
      ...more,
    };
  }
  /** An answer of which neither authorization nor criteria can be said. */
  const makeBare = (listing: Listing, coverage: Coverage): Answer =>
    make(listing.place, listing, coverage, { priorAuthorization: null, medicalCriteria: null });

  return {
    /** What goes with every answer is about the code as well: `asked` is how that is listed. */
    decided(one: Candidate, peers: readonly Candidate[], asked?: Listing): Answer {
      const coverage = describeDecision(one);
      const differs =
        one.listing !== null &&
        coverage.state === 'stated' &&
        !stated.some(({ decision }) => decision.determination === coverage.determination);
      return make(one.place, one.listing, coverage, {
        ...limit(one, peers),
        overAll: one.decision.overAll ?? false,
        ...(asked && createRequirements(context, limitContext, asked, line.id)),
        statements: differs ? createRefs() : [],
      });
    },
    /** No decision holds on the day: others do on other days, or none is stated for the line. */
    undecided(
      services: readonly Listing[] | null,
      others: readonly Candidate[],
    ): readonly Answer[] {
      const [dated] = others;
      if (dated) {
        const windows = others.map(({ window, decision, block }) => ({
          ...window,
          words: decision.words ?? block.text,
        }));
        return [make('dates', dated.listing, { state: 'outside-dates', windows })];
      }
      if (services === null) return [make('none', null, createListed('no-statement', null))];
      const silent = services.filter((listing) => isSilent(listing, line.id));
      const otherLines = listNamedLines(services, version);
      const why = silent.length > 0 ? 'group-states-none' : 'other-lines-only';
      return (silent.length > 0 ? silent : services.slice(0, 1)).map((listing) =>
        make(listing.place, listing, createListed(why, listing.group.text, otherLines), {
          statements: createRefs(),
        }),
      );
    },
    qualifier: (listing: Listing): Answer =>
      makeBare(listing, createListed('qualifier', listing.group.text)),
    excepted: (listing: Listing): Answer =>
      makeBare(listing, {
        state: 'excepted',
        text: listing.group.text,
        words: listing.via.asPublished,
      }),
    notValid: (listing: Listing): Answer =>
      makeBare(listing, {
        ...{ state: 'not-valid', words: '', ...noWindow },
        ...describeValidity(listing),
      }),
  };
}
