import type { Statement } from '../../schemas/policy.ts';
import { Refusal, type Findings } from '../finding.ts';
import { runOf, type Block } from '../template/block.ts';
import type { Section } from '../template/sections.ts';
import { determinationIn } from './determination.ts';
import { linesNamedAlone } from './lineNames.ts';

/** The statement for each line of business. Throws a `Refusal` for one that no record can hold. */
export function statementsOf({ blocks, line }: Section, findings: Findings): readonly Statement[] {
  const [first] = blocks;
  if (first?.kind !== 'label') {
    const found = 'a policy statement that does not begin with a line of business';
    throw new Refusal(
      first?.line ?? line,
      found,
      'print "Commercial Products" or the like above it',
    );
  }
  const statements: Statement[] = [];
  for (const [label, words] of labelledRuns(blocks)) {
    const [lineOfBusiness, other] = linesNamedAlone(label.text) ?? [];
    const [firstWords] = words;
    if (!lineOfBusiness || other) {
      const decide = 'a version holds a statement for each line: enter this policy by hand';
      throw new Refusal(label.line, `one statement for "${label.text}"`, decide);
    }
    if (!firstWords) throw new Refusal(label.line, `no words below "${label.text}"`, 'write them');
    const text = runOf(words);
    const determination = determinationIn(text, firstWords.line);
    statements.push({ lineOfBusiness, heading: label.text, determination, text });
    if (words.length === 1) continue;
    const found = `${words.length} paragraphs below "${label.text}", held as one run of words`;
    findings.doubt(firstWords.line, found, 'see that the page reads well');
  }
  if (statements.length === 1) {
    const found = `a statement for ${first.text} only`;
    findings.doubt(first.line, found, 'see that the policy speaks of no other line of business');
  }
  return statements;
}

/** Each label with the blocks below it. */
export function labelledRuns(blocks: readonly Block[]): readonly (readonly [Block, Block[]])[] {
  const runs: [Block, Block[]][] = [];
  for (const block of blocks) {
    if (block.kind === 'label') runs.push([block, []]);
    else runs.at(-1)?.[1].push(block);
  }
  return runs;
}
