import { readFileSync } from 'node:fs';
import { skeletons } from '../../new/skeletons.ts';
import type { Content } from '../../../content/check/readContent.ts';
import { extractPlainWords } from '../../../domain/bodyFacts.ts';
import { partHeadings } from '../../../text/partHeadings.ts';
import type { LinkedFile } from '../importedFile.ts';
import { todo, type Warn } from '../report.ts';
import { joinText, type Block } from '../template/blocks.ts';
import type { Section } from '../template/template.ts';
import { joinMarkdown, toMarkdown } from '../write/markdown.ts';
import { hasCodes } from './coding.ts';

/** The section of numbered references; its words stay words where it has none. */
export const hasReferences = ({ heading, blocks: [first] }: Section): boolean =>
  heading === 'REFERENCES' && first?.kind === 'reference';

/** The body of a version: parts where facts belong, and all other words under their headings. */
export const renderBody = (sections: readonly Section[]): string =>
  joinMarkdown(sections.flatMap(renderSection));

function renderSection(section: Section): readonly string[] {
  const part = Object.entries(partHeadings).find(([, { text }]) => text === section.heading)?.[0];
  const isWords =
    (part === 'Coding' && !hasCodes(section)) || (part === 'References' && !hasReferences(section));
  if (part && !isWords) return [`<${part} />`];
  const { before, entries, after } = splitRegulatory(section.blocks);
  return [
    `## ${section.heading}`,
    ...before.map(renderBlock),
    ...(entries.length > 0 ? ['<RegulatoryEntries />'] : []),
    // Without a heading, what follows would read as part of the last entry.
    ...(after.length > 0
      ? [`<OurHeading>${todo('our heading of the words below')}</OurHeading>`]
      : []),
    ...after.map(renderBlock),
  ];
}

const renderBlock = (block: Block): string =>
  block.kind === 'subheading' ? `### ${block.text}` : toMarkdown(block, 'mdx');

/**
 * The blocks of a section around its regulatory entries. An entry begins with a year ("In 2014, ")
 * below "Regulatory Status"; the template's evidence summary ("For individuals who …") ends them.
 */
function splitRegulatory(blocks: readonly Block[]) {
  const title = blocks.findIndex(({ text }) => text.toLowerCase() === 'regulatory status');
  const isStart = ({ kind, text }: Block) => kind === 'paragraph' && /^In \d{4}, /.test(text);
  const first = blocks.findIndex((block, index) => index > title && isStart(block));
  if (title < 0 || first < 0) return { before: blocks, entries: [], after: [] };
  const [before, rest] = [blocks.slice(0, first), blocks.slice(first)];
  const end = rest.findIndex(({ text }) => /^For individuals (?:who|with)\b/.test(text));
  const [all, after] = end < 0 ? [rest, []] : [rest.slice(0, end), rest.slice(end)];
  const starts = all.flatMap((block, index) => (isStart(block) ? [index] : []));
  const entries = starts.map((start, index) => all.slice(start, starts[index + 1]));
  return { before, entries, after };
}

/**
 * A record for each entry: its words, and none of its facts. Where the site has records of exactly
 * these words, they are used. No device is created, and none is named.
 */
export function readRegulatory(
  sections: readonly Section[],
  name: string,
  known: Content | undefined,
  warn: Warn,
): readonly LinkedFile[] {
  const entries = sections.flatMap(({ blocks }) => splitRegulatory(blocks).entries);
  return entries.flatMap((entry, index) => {
    const same = findSameWords(joinText(entry), known);
    if (same.length > 0) return same;
    const id = `${name}-entry-${index + 1}`;
    const body = joinMarkdown(entry.map((block) => toMarkdown(block, 'markdown')));
    const text = skeletons['regulatory']?.(id).text.replace(/^TODO.*$/m, () => body) ?? '';
    warn(entry[0]?.line ?? 1, `the regulatory record ${id}`, 'give it an id; check where it ends');
    return [{ id, path: `regulatory/${id}.md`, text, isNew: true }];
  });
}

/** Records that hold exactly these words, one after the other; none where some words differ. */
function findSameWords(words: string, known: Content | undefined): readonly LinkedFile[] {
  for (const { id, file } of known?.records.regulatory ?? []) {
    const body = known?.bodies.get(file);
    const printed = body ? extractPlainWords(body).replaceAll('\n', ' ') : '';
    if (printed === '' || !`${words} `.startsWith(`${printed} `)) continue;
    const rest = words.slice(printed.length + 1);
    const others = rest === '' ? [] : findSameWords(rest, known);
    const path = `regulatory/${id}.md`;
    if (rest === '' || others.length > 0)
      return [{ id, path, text: readFileSync(file, 'utf8'), isNew: false }, ...others];
  }
  return [];
}
