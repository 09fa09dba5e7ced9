import { printedStatements } from '../domain/answer.ts';
import { differencesBetween } from '../fidelity/differences.ts';
import { expectedWords } from '../fidelity/exceptions.ts';
import { oneLine, sourceWords } from '../fidelity/sourceWords.ts';
import { partHeadings } from '../prose/partHeadings.ts';
import type { PolicyPart } from '../prose/vocabulary.ts';
import type { Finding } from './finding.ts';
import type { ReadPolicy } from './readPolicy.ts';
import type { PrintedTemplate } from './template/sections.ts';

/** What of a policy holds its words. */
type Words = Pick<
  ReadPolicy,
  'facts' | 'pieces' | 'entries' | 'references' | 'exceptions' | 'template'
>;

/**
 * The words of the source that the records would lose, add, change or move: the import refuses a
 * text of which it cannot keep every word in its place.
 */
export function losses(text: string, read: Words): readonly Finding[] {
  const expected = expectedWords(sourceWords(text), read.exceptions);
  return differencesBetween(expected, wordsOf(read)).map(({ kind, words }) => ({
    line: lineOf(words, read.template),
    found: `words that would be ${kind} on the page ("${words.slice(0, 120)}")`,
    decide: 'enter this policy by hand: the template has no place for them',
  }));
}

/** The words of a version in the order in which its page shows them. */
function wordsOf({ facts, pieces, entries, references }: Words): string {
  const { kind, title, effectiveDate, lastReviewed, lastUpdated, notice } = facts;
  const parts: Record<PolicyPart, readonly string[]> = {
    MedicalCriteria: [facts.medicalCriteria.asPrinted],
    PriorAuthorization: [facts.priorAuthorization.asPrinted],
    PolicyStatement: printedStatements(facts.statements).flatMap(({ heading, text }) => [
      heading,
      text,
    ]),
    Coverage: [facts.coverage],
    RegulatoryEntries: entries.flatMap(({ blocks }) => blocks.map(({ text }) => text)),
    Coding: facts.codingGroups.flatMap(({ heading, sentence, codes }) => [
      ...(heading === null ? [] : [heading]),
      sentence,
      ...codes.map(({ asPrinted, descriptor }) =>
        [asPrinted, descriptor].filter((text) => text !== null).join(' '),
      ),
    ]),
    RelatedPolicies: [facts.relatedPolicies.asPrinted],
    Published: facts.publications.map(({ asPrinted }) => asPrinted),
    References: references?.blocks.map(({ text }) => text.replaceAll('*', '')) ?? [],
  };
  const words = pieces.flatMap((piece) => {
    if (piece.kind === 'words') return [piece.block.text];
    if (piece.kind === 'heading') return piece.printed ? [piece.text] : [];
    const heading = piece.part === 'RegulatoryEntries' ? [] : [partHeadings[piece.part].text];
    return [...heading, ...parts[piece.part]];
  });
  const dates = [effectiveDate, lastReviewed, lastUpdated].flatMap((date) =>
    date ? [`${date.label}: ${date.asPrinted}`] : [],
  );
  return oneLine([`${kind} | ${title}`, ...dates, ...words, notice].join(' '));
}

/** The line of the first block that shares the first words of a difference. */
function lineOf(words: string, { sections, notice }: PrintedTemplate): number {
  const start = words.replace(/[[{][-+]|[-+][\]}]/g, '').slice(0, 30);
  const blocks = [...sections.flatMap((section) => section.blocks), ...notice];
  return blocks.find(({ text }) => text.includes(start))?.line ?? sections[0]?.line ?? 1;
}
