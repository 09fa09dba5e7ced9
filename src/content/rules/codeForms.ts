import { isInRange, formatRange } from '../../domain/codeRanges.ts';
import { matchesForm, getCodeSystem } from '../../domain/codeSystems.ts';
import { findDeterminations } from '../../domain/determinationWords.ts';
import type { CodingGroup } from '../schemas/codingGroup.ts';
import type { Problem, Rule } from './problem.ts';

/**
 * A code has the form of its system, a range runs forwards within one series, and a group has codes
 * an attachment that holds them, or words for codes that are not listed. A group whose words decide has
 * decisions.
 */
export const codeForms: Rule = function* ({ policies }) {
  for (const { file, codingGroups } of policies) {
    for (const [index, group] of codingGroups.entries()) {
      const path = ['codingGroups', index];
      if (group.codes.length === 0 && !group.attachment && !group.rest) {
        yield { file, path, found: 'a group without codes', cure: 'list them, or the attachment' };
      }
      const stated = group.decisions.length === 0 ? [...findDeterminations(group.text)] : [];
      if (stated.length > 0) {
        const found = `no decisions, but the words say "${stated.join('" and "')}"`;
        yield {
          file,
          path,
          found,
          cure: 'write the decisions that the words above the codes state',
        };
      }
      yield* ofCodes(file, path, group);
    }
  }
};

function* ofCodes(
  file: string,
  path: NonNullable<Problem['path']>,
  { system, codes }: CodingGroup,
): Iterable<Problem> {
  for (const [index, { code }] of codes.entries()) {
    const place = { file, path: [...path, 'codes', index, 'code'] };
    const range = formatRange(code);
    const expected = system ?? getCodeSystem(code);
    if (!(range ? [range.first, range.last] : [code]).every((one) => matchesForm(expected, one))) {
      const found = `"${code}", which is not a code of ${system ?? 'HCPCS, CPT or CDT'}`;
      yield { ...place, found, cure: 'write the code, or the system of its group' };
    } else if (range && (!isInRange(range.last, code) || range.first === range.last)) {
      const found = `the range "${code}", which does not go from a code to a higher code`;
      yield { ...place, found, cure: 'write the first code, a hyphen, and the last' };
    }
  }
}
