import type { Content } from '../../check/readContent.ts';
import type { Statement } from '../../schemas/policy.ts';
import type { ImportedFile } from '../importedFile.ts';
import type { PrintedTemplate } from '../template/sections.ts';
import { recordText } from '../write/record.ts';
import { linesOfBusiness } from './lineNames.ts';

/** A record for each line of business that the content does not have yet. */
export function lineRecords(
  statements: readonly Statement[],
  held: Content | undefined,
  { notice }: PrintedTemplate,
): readonly ImportedFile[] {
  const known = new Set<string>(held?.records.linesOfBusiness.map(({ id }) => id));
  return linesOfBusiness.flatMap(({ id, name }, index) => {
    const isStated = statements.some(({ lineOfBusiness }) => lineOfBusiness === id);
    if (known.has(id) || !isStated) return [];
    const line = notice[0]?.line ?? 1;
    const facts = { name, order: index + 1 };
    return [
      { path: `lines-of-business/${id}.md`, text: recordText('linesOfBusiness', facts), line },
    ];
  });
}
