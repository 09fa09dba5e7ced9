import type { LineOfBusinessId, PolicyVersion } from './records.ts';
import { determinationLabels, lineOfBusinessNames } from './vocabulary.ts';

/** What a version says of some groups only, of all lines of business or of one; each line names both. */
export const groupStatementLines = (
  { groupStatements = [] }: Pick<PolicyVersion, 'groupStatements'>,
  line?: LineOfBusinessId,
): readonly string[] =>
  groupStatements
    .filter(({ lineOfBusiness }) => line === undefined || lineOfBusiness === line)
    .map(
      ({ lineOfBusiness, groups, determination, text }) =>
        `${lineOfBusinessNames[lineOfBusiness]}, for ${groups} only: ${determinationLabels[determination].toLowerCase()}. “${text}”`,
    );
