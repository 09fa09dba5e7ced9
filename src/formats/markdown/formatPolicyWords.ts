import type { BlockContent, Heading, PhrasingContent } from 'mdast';
import { parseHeaderLines } from '../../domain/printedTexts.ts';
import type { PolicyVersion, RegulatoryEntry } from '../../domain/records.ts';
import { partHeadings } from '../../text/partHeadings.ts';
import type { PolicyPart } from '../../text/vocabulary.ts';
import { buildWordTree } from '../../text/buildWordTree.ts';
import type { Reference } from '../../content/schemas/reference.ts';
import { formatCodingWords } from './formatCodingWords.ts';
import { formatCriteriaList } from './formatCriteriaList.ts';
import { heading, list, paragraph } from './nodes.ts';
import { ours } from './ours.ts';

/** A version with all its words: those of its body, of its entries and of its bibliography. */
export interface PolicyWords {
  version: PolicyVersion;
  body: string;
  entries: readonly { entry: RegulatoryEntry; body: string }[];
  references: readonly Reference[];
}

/** The words of a version in the order of the source, its headings two levels below the title. */
export function formatPolicyWords(words: PolicyWords): readonly BlockContent[] {
  const { notice } = words.version;
  return [
    ...parseHeaderLines(words.version).map((line) => paragraph(line)),
    ...buildWordTree(words.body, 'mdx').flatMap((block): readonly BlockContent[] => {
      if (block.kind === 'ours') return [heading(3, `${block.heading} ${ours}`)];
      if (block.kind === 'part') return partWords(block.part, words);
      return [lowered(block.node)];
    }),
    heading(3, `Notice ${ours}`),
    paragraph(notice),
  ];
}

const lowered = (node: BlockContent): BlockContent =>
  node.type === 'heading' ? { ...node, depth: (node.depth + 1) as Heading['depth'] } : node;

function partWords(part: PolicyPart, words: PolicyWords): readonly BlockContent[] {
  const printed = partContent(part, words);
  return part === 'RegulatoryEntries' ? printed : [heading(3, partHeadings[part].text), ...printed];
}

function partContent(
  part: PolicyPart,
  { version, entries, references }: PolicyWords,
): readonly BlockContent[] {
  switch (part) {
    case 'MedicalCriteria':
      return [
        paragraph(version.medicalCriteria.text),
        ...formatCriteriaList(version.medicalCriteria.criteria ?? []),
      ];
    case 'PriorAuthorization':
      return [paragraph(version.priorAuthorization.text)];
    case 'Coverage':
      return [paragraph(version.coverage)];
    case 'RelatedPolicies':
      return version.relatedPolicies.titles
        ? [list(version.relatedPolicies.titles.map(({ asPrinted }) => asPrinted))]
        : [paragraph(version.relatedPolicies.asPrinted)];
    case 'Published':
      return version.publications.map(({ asPrinted }) => paragraph(asPrinted));
    case 'PolicyStatement':
      return version.statements.flatMap(({ heading: printed, text }) => [
        ...(printed === null ? [] : [heading(4, printed)]),
        paragraph(text),
      ]);
    case 'Coding':
      return formatCodingWords(version);
    case 'RegulatoryEntries':
      return entries.flatMap(({ body }) => formatEntryWords(body));
    case 'References':
      return [
        list(
          references.map(({ asPrinted }) => withItalics(asPrinted)),
          true,
        ),
      ];
  }
}

/** The words of a regulatory entry. */
export const formatEntryWords = (body: string): readonly BlockContent[] =>
  buildWordTree(body, 'markdown').flatMap((block) => (block.kind === 'words' ? [block.node] : []));

/** A citation with the italics that its asterisks stand for. */
const withItalics = (asPrinted: string): PhrasingContent[] =>
  asPrinted.split('*').map((text, index): PhrasingContent => {
    const words: PhrasingContent = { type: 'text', value: text };
    return index % 2 === 1 ? { type: 'emphasis', children: [words] } : words;
  });
