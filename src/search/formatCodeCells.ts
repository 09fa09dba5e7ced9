import type { Answer, Day } from '../domain/answers/answer.ts';
import { labelAnswer, listLimitTexts } from '../domain/answers/sentences/labelAnswer.ts';
import { formatCodeCell } from '../domain/formatCsv.ts';
import { benefitsHeading, billingQuestion } from '../domain/memberBilling.ts';
import { getSentence, listRequirementCells, writeAnswer } from './cardWords.ts';
import type { CodeRow } from './createCodeRows.ts';
import { findAnswersOfLine, listLineColumns } from './listLineColumns.ts';

/** What every row of an export says besides its answer. */
export interface ExportFacts {
  /** The day that the rows answer for, "2024-10-31". */
  day: Day;
  /** The day on which they were looked up. */
  today: Day;
  /** Where the site is, "https://example.org": a link leaves the page with its row. */
  origin: string;
}

/** The rows as cells of text, with a header, for CSV and for copying. Days are in the ISO form. */
export function formatCodeCells(
  rows: readonly CodeRow[],
  { day, today, origin }: ExportFacts,
): readonly (readonly string[])[] {
  const columns = listLineColumns(rows);
  const labels = columns.map(({ label }) => label);
  return [
    [
      ...['Code', 'As typed', ...labels, 'Date of service', 'Health plan', 'Policy', 'Effective'],
      ...['Last reviewed', 'Sentence', 'Scope', 'Prior authorization', 'Medical criteria'],
      ...[billingQuestion, benefitsHeading, 'Link', 'Looked up on', 'Note'],
    ],
    ...rows.map((row) => {
      const { code, typed, policy, payer, answers, note } = row;
      const [first] = answers;
      return [
        formatCodeCell(code),
        typed,
        ...columns.map((column) => joinLabels(findAnswersOfLine(row, column))),
        day,
        payer?.name ?? '',
        policy?.title ?? '',
        policy?.effectiveDate ?? '',
        first?.policy.lastReviewed ?? '',
        joinUnique(answers.map(getSentence), ' '),
        joinUnique(answers.flatMap(listLimitTexts), '; '),
        ...listRequirementCells(answers),
        first?.billing ?? '',
        first?.benefits ?? '',
        getLink(row, origin),
        today,
        note,
      ];
    }),
  ];
}

const joinUnique = (texts: readonly string[], separator: string): string =>
  [...new Set(texts)].filter(Boolean).join(separator);

/** A version that answers, at its permanent address; of a policy without text for the day, its own page. */
const getLink = ({ policy, answers, anchor }: CodeRow, origin: string): string =>
  policy === null
    ? ''
    : answers.length === 0
      ? `${origin}${policy.url}`
      : `${origin}${policy.permanentUrl}${anchor && `#${anchor}`}`;

/** What a line of business gets to hear, in one cell; the limits of several are beside them. */
const joinLabels = (answers: readonly Answer[] | null): string =>
  answers === null
    ? ''
    : answers.length === 0
      ? 'not stated'
      : answers.map(answers.length > 1 ? writeAnswer : labelAnswer).join('; ');
