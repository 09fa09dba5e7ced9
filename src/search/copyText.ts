import type { Day } from '../domain/answers/answer.ts';
import { getListingPlace } from '../domain/answers/getListingPlace.ts';
import { formatDate } from '../domain/dates.ts';
import { benefitsHeading, billingQuestion, billingUnknown } from '../domain/memberBilling.ts';
import {
  describeAnswer,
  describeRequirements,
  describeComing,
  describeDates,
  describePlaces,
  formatPolicyDates,
  getSentence,
  getSharedSentence,
  groupByLine,
  listStatements,
  writeAnswer,
} from './cardWords.ts';
import { formatCodeSlug } from '../domain/codeNames.ts';
import type { AnswerCard } from './subjectAnswers.ts';

/** What is copied, and where: the origin of the site, and the day of the look-up. */
export interface Copying {
  origin: string;
  today: Day;
  /** The code or the device. */
  name: string;
  /** What was corrected, and what the answer leaves out. */
  remarks?: readonly string[] | undefined;
}

/**
 * What the copy button copies: the answers of one version as plain text, for a note or a letter. Every determination has
 * its limits and the sentence that states it.
 */
export function copyText(card: AnswerCard, copying: Copying): string {
  const { answers, notice, devices } = card;
  const [first] = answers;
  const { policy, payer, billing, benefits, via, date } = first;
  const isCode = first.subject.kind === 'code';
  const shared = getSharedSentence(answers);
  const anchor = isCode && getListingPlace(first) ? `#${formatCodeSlug(copying.name)}` : '';
  return [
    [copying.name, ...via.descriptors].join(' '),
    ...(copying.remarks ?? []),
    ...(date.asked ? [`Date of service: ${formatDate(date.day)}.`] : []),
    ...describeDates(card),
    ...groupByLine(answers).flatMap(({ name, answers: ofLine }) =>
      ofLine.map((answer) =>
        [
          `${name}: ${writeAnswer(answer)}.`,
          ...(shared === null && getSentence(answer)
            ? [`The policy says: "${getSentence(answer)}"`]
            : []),
          ...describeAnswer(answer),
          ...listStatements(answer),
        ].join(' '),
      ),
    ),
    ...(shared === null ? [] : [`The policy says: "${shared}"`]),
    ...(devices ? [devices] : []),
    ...describePlaces(card),
    ...describeRequirements(card),
    ...describeComing(card.coming),
    ...(billing ? [`${billingQuestion} "${billing}" ${billingUnknown}`] : []),
    ...(benefits ? [`${benefitsHeading}: "${benefits}"`] : []),
    `Health plan: ${payer.name}`,
    `Policy: ${policy.title}`,
    formatPolicyDates(first),
    `${copying.origin}${policy.permanentUrl}${anchor}`,
    `Looked up on ${formatDate(copying.today)}.`,
    notice,
  ].join('\n');
}
