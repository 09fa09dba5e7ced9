import { answerVersion } from '../../domain/answers/answerVersion.ts';
import { describeOverAll } from '../../domain/answers/sentences/coverageSentences.ts';
import {
  getDetermination,
  labelAnswer,
  listLimitTexts,
} from '../../domain/answers/sentences/labelAnswer.ts';
import type { Determination } from '../../domain/records.ts';
import type { PolicyVersion } from '../../domain/records.ts';
import { policySummary } from '../../domain/summaries.ts';
import { versionDates } from '../../domain/versionDates.ts';
import { answerDay, site } from '../../site.ts';

/** What a social image says: nothing on it is cut off or put into other words. */
export interface Card {
  /** What kind of page it is, in small print above the heading. */
  kind: string;
  heading: string;
  /** Whether the heading is the source's words, which are set in serif. */
  isPrinted: boolean;
  lines: readonly CardLine[];
  /** Below the answer its dates, "Effective November 1, 2024. Last reviewed April 15, 2026."; without one, a sentence of ours. */
  remark: string;
  /** What the image says, for people who do not see it. */
  alt: string;
}

/** An answer for a line of business: its label with its days, then for what it holds. */
export interface CardLine {
  name: string;
  label: string;
  determination: Determination | null;
  notes: readonly string[];
}

/** The card of a page that shows no policy, or several. */
export const siteCard: Card = {
  kind: '',
  heading: site.name,
  isPrinted: false,
  lines: [],
  remark: site.description,
  alt: site.name,
};

/** The card of a policy, which the pages of its codes share. */
export const createPolicyCard = (version: PolicyVersion): Card => ({
  kind: `${version.payer.name} · ${version.kind}`,
  heading: version.title,
  isPrinted: true,
  lines: answerVersion(version, null, answerDay).map((answer) => ({
    name: answer.line.name,
    label: labelAnswer(answer),
    determination: getDetermination(answer),
    notes: [...listLimitTexts(answer).map((limit) => `“${limit}”`), describeOverAll(answer)].filter(
      Boolean,
    ),
  })),
  remark: versionDates(version),
  alt: policySummary(version, answerDay),
});
