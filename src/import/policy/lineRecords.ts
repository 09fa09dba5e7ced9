import type { Content } from '../../check/readContent.ts';
import type { Statement } from '../../schemas/policy.ts';
import type { Findings } from '../finding.ts';
import type { ImportedFile } from '../importedFile.ts';
import type { PrintedTemplate } from '../template/sections.ts';
import { recordText } from '../write/record.ts';
import { linesOfBusiness } from './lineNames.ts';

/**
 * A record for each line of business that the content does not hold yet. What a determination means
 * for the member is quoted from the notice by a person: the notice does not say for which it holds.
 */
export function lineRecords(
  statements: readonly Statement[],
  held: Content | undefined,
  { notice }: PrintedTemplate,
  { doubt }: Findings,
): readonly ImportedFile[] {
  const known = new Set<string>(held?.records.linesOfBusiness.map(({ id }) => id));
  return linesOfBusiness.flatMap(({ id, name }, index) => {
    const statement = statements.find(({ lineOfBusiness }) => lineOfBusiness === id);
    if (known.has(id) || !statement) return [];
    const line = notice[0]?.line ?? 1;
    const decide = 'quote the words of the notice that say it, under meanings';
    doubt(line, `what "${statement.determination}" means for members of ${name}`, decide);
    const facts = { name, order: index + 1, meanings: [] };
    return [
      { path: `lines-of-business/${id}.md`, text: recordText('linesOfBusiness', facts), line },
    ];
  });
}
