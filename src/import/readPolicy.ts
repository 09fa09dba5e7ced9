import type { Content } from '../check/readContent.ts';
import type { FidelityException } from '../schemas/fidelityException.ts';
import { idFrom } from './devices/names.ts';
import { doubtPrint } from './doubtfulPrint.ts';
import { exceptionsOf } from './exceptions.ts';
import type { Findings } from './finding.ts';
import type { Choices } from './importedFile.ts';
import { losses } from './losses.ts';
import { factsOf, type PrintedFacts } from './policy/facts.ts';
import type { Piece } from './policy/piece.ts';
import { piecesOf } from './policy/pieces.ts';
import { entryOf, type PrintedEntry } from './regulatory/entry.ts';
import { doubtGrades } from './regulatory/gradeDoubts.ts';
import { regulatoryBlocks } from './regulatory/regulatoryBlocks.ts';
import { printedTemplate, type PrintedTemplate, type Section } from './template/sections.ts';

/** A policy as read from its text: all of its words, before they become records. */
export interface ReadPolicy {
  /** The id of the policy, and of this version of it. */
  policy: string;
  version: string;
  template: PrintedTemplate;
  facts: PrintedFacts;
  pieces: readonly Piece[];
  entries: readonly PrintedEntry[];
  /** The section of the references; none where the policy has no numbered ones. */
  references: Section | undefined;
  exceptions: readonly FidelityException[];
}

/** Reads a text; none where a part of it refuses. Throws a `Refusal` where the whole does. */
export function readPolicy(
  text: string,
  choices: Choices,
  held: Content | undefined,
  findings: Findings,
): ReadPolicy | undefined {
  const template = printedTemplate(text, findings);
  const titles = new Map(
    held?.records.policies.map(({ title, policy }) => [title.toLowerCase(), policy]),
  );
  const facts = factsOf(template, choices, titles, findings);
  if (!facts) return undefined;
  const policy = choices.policy ?? idFrom(facts.title);
  if (!choices.policy) {
    const found = `the id "${policy}", made of the title`;
    const decide = 'choose the id with --policy: it is the address of the policy for good';
    findings.doubt(template.head[0]?.line ?? 1, found, decide);
  }
  doubtPrint(template, findings);
  const { sections } = template;
  const entries = sections
    .flatMap(({ blocks }) => regulatoryBlocks(blocks).entries)
    .map((blocks) => entryOf(blocks, findings));
  doubtGrades(entries, findings);
  const read: ReadPolicy = {
    policy,
    version: `${policy}/${facts.effectiveDate.date}`,
    template,
    facts,
    pieces: piecesOf(sections, findings),
    entries,
    references: sections.find(
      ({ heading, blocks: [first] }) => heading === 'REFERENCES' && first?.kind === 'reference',
    ),
    exceptions: exceptionsOf(text, template.furniture),
  };
  findings.refusals.push(...losses(text, read));
  return read;
}
