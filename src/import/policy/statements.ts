import type { Determination, LineOfBusinessId } from '../../domain/records.ts';
import type { Statement } from '../../schemas/policy.ts';
import { Refusal, type Findings } from '../finding.ts';
import { runOf, type Block } from '../template/block.ts';
import type { Section } from '../template/sections.ts';
import { determinationIn } from './determination.ts';
import { groupDeterminations } from './groupDeterminations.ts';
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
    const lines = linesNamedAlone(label.text) ?? [];
    const [firstWords] = words;
    if (!firstWords) throw new Refusal(label.line, `no words below "${label.text}"`, 'write them');
    const text = runOf(words);
    for (const lineOfBusiness of lines) {
      const determination = decidedFor(lineOfBusiness, lines, label, { ...firstWords, text });
      statements.push({ lineOfBusiness, heading: label.text, determination, text });
      if (lines.length === 1) continue;
      const found = `one statement for "${label.text}", read as ${determination} for ${lineOfBusiness}`;
      findings.doubt(label.line, found, 'see that it decides so for this line of business');
    }
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

/** One block for several lines of business decides for each as the sentence above codes does. */
function decidedFor(
  lineOfBusiness: LineOfBusinessId,
  lines: readonly LineOfBusinessId[],
  label: Block,
  words: Block,
): Determination {
  if (lines.length === 1) return determinationIn(words.text, words.line);
  const decided = groupDeterminations(label, words, lines);
  const own = decided.find((one) => one.lineOfBusiness === lineOfBusiness);
  if (own) return own.determination;
  const found = `one statement for "${label.text}" that decides nothing for ${lineOfBusiness}`;
  throw new Refusal(
    words.line,
    found,
    'enter this policy by hand: a determination is never guessed',
  );
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
