import { getAnswers, type AnswerForLine } from '../../domain/answer.ts';
import type { PolicyVersion } from '../../domain/records.ts';
import { policySummary } from '../../domain/summaries.ts';
import { versionDates } from '../../domain/versionDates.ts';
import { site } from '../../site.ts';

/** What a social image says: nothing on it is cut off or put into other words. */
export interface Card {
  /** What kind of page it is, in small print above the heading. */
  kind: string;
  heading: string;
  /** Whether the heading is the source's words, which are set in serif. */
  isPrinted: boolean;
  lines: readonly Pick<AnswerForLine, 'name' | 'determination' | 'elsewhere' | 'words'>[];
  /** Below the answer its dates, "Effective November 1, 2024. Last reviewed April 15, 2026."; without one, a sentence of ours. */
  remark: string;
  /** What the image says, for people who do not see it. */
  alt: string;
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
  lines: getAnswers(version).map(({ name, determination, elsewhere, words }) => ({
    name,
    determination,
    elsewhere,
    words,
  })),
  remark: versionDates(version),
  alt: policySummary(version),
});
