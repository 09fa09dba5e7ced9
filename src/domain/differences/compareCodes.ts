import type { AnswerDay } from '../answers/answerVersion.ts';
import type { Answer } from '../answers/answer.ts';
import { listLimitTexts } from '../answers/sentences/labelAnswer.ts';
import {
  listRequirementFacts,
  writeRequirementFacts,
} from '../answers/sentences/requirementFacts.ts';
import { listAuthorizationParts } from '../answers/sentences/requirementSentences.ts';
import { summarizeAnswers } from '../answers/sentences/summarizeAnswers.ts';
import { answerListing, listCodes, type CodeListing } from '../codes.ts';
import type { PolicyVersion } from '../records.ts';
import { createChange, replacement, type Change } from './change.ts';

/** A row with what is said of it. */
interface AnsweredListing {
  listing: CodeListing;
  answers: readonly Answer[];
  /** For what it is decided, in the policy's words: a code may have several rows. */
  limits: string;
}

/** The differences in codes: what has come, what has gone, what is decided or called otherwise. */
export function compareCodes(
  before: PolicyVersion,
  after: PolicyVersion,
  on: AnswerDay,
): readonly Change[] {
  const [old, now] = [before, after].map(
    (version) =>
      new Map(
        listCodes(version)
          .map((listing) => answerRow(listing, on))
          .map((row) => [`${row.listing.name} ${row.limits}`, row]),
      ),
  );
  const keys = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...keys].flatMap((key) => {
    const [listedBefore, listedAfter] = [old?.get(key), now?.get(key)];
    const { listing, limits = '' } = listedAfter ?? listedBefore ?? {};
    const what = `Code ${listing?.name ?? ''}${limits ? ` (${limits})` : ''}`;
    const anchors = {
      ...(listedBefore && { before: listedBefore.listing.anchor }),
      ...(listedAfter && { after: listedAfter.listing.anchor }),
    };
    if (!listedBefore || !listedAfter) {
      const sign = listedAfter ? 'added' : 'removed';
      const words = [listedBefore, listedAfter].map((one) =>
        one ? [decided(one), authorized(one), printed(one)].filter(Boolean).join(' ') : undefined,
      );
      return createChange(`${what}, ${sign}`, words[0], words[1], anchors);
    }
    const both = [listedBefore, listedAfter] as const;
    const change = (kind: string, write: (row: AnsweredListing) => string) =>
      replacement(`${what}, ${kind}`, write(both[0]), write(both[1]), anchors);
    return [
      ...change('coverage', decided),
      ...change('prior authorization', authorized),
      ...createChange(what, printed(listedBefore), printed(listedAfter), anchors),
    ];
  });
}

function answerRow(listing: CodeListing, on: AnswerDay): AnsweredListing {
  const answers = answerListing(listing, on);
  const limits = [...new Set(answers.flatMap(listLimitTexts))].join('; ');
  return { listing, answers, limits };
}

const decided = ({ answers }: AnsweredListing): string => summarizeAnswers(answers);

/** What the row or its group says of authorization; what the policy says of all codes is compared once. */
const authorized = ({ listing, answers }: AnsweredListing): string =>
  listing.hasOwnAuthorization
    ? writeRequirementFacts(listRequirementFacts(answers, listAuthorizationParts))
    : '';

const printed = ({ listing: { asPrinted, descriptor, dates } }: AnsweredListing): string =>
  [asPrinted, descriptor, dates?.asPrinted].filter(Boolean).join(' ');
