import type { CodingGroup } from '../../schemas/policy.ts';
import { Refusal, type Findings } from '../finding.ts';
import type { Block } from '../template/block.ts';

/** The code, a mark that may stand behind it, and its descriptor. */
const printed = /^(([A-V]\d{4}|\d{4}[0-9FTU])([*†‡§^]*))(?:[\s:]+(\S.*))?$/u;

/** One code as printed. A mark without a note is a doubt; no note is made up for it. */
export function codeOf({ text, line }: Block, { doubt }: Findings): CodingGroup['codes'][number] {
  const [, asPrinted = '', code = '', mark, descriptor = null] = printed.exec(text) ?? [];
  if (code === '') {
    const decide = 'write a code and its descriptor, one code a line: "K1007 Device"';
    throw new Refusal(line, `"${text.slice(0, 60)}" in a list of codes`, decide);
  }
  if (descriptor === null) {
    const decide = 'see that the source prints no descriptor for it, here or in a table';
    doubt(line, `"${asPrinted}" without a descriptor`, decide);
  }
  if (mark) {
    const found = `"${asPrinted}", read as the code ${code}: the mark ${mark} has no note here`;
    doubt(line, found, 'find its note, or say in a reading that there is none');
  }
  return { code, asPrinted, descriptor };
}
