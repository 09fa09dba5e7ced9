import type { Content } from '../../../content/check/readContent.ts';
import { billingSentences } from '../../../domain/billingSentences.ts';
import { parseDay } from '../../../domain/parseDay.ts';
import { ImportError, todo, type Warn } from '../report.ts';
import { isNotApplicable, joinText, type Block, type ReadLabel } from '../template/blocks.ts';
import type { Section, Template } from '../template/template.ts';
import { createDecisions, hasCodes, readCodingGroups } from './coding.ts';
import { readHead } from './head.ts';

/** Facts of a version in the order of their schema, verbatim; every value with meaning is a TODO. */
export function readFacts(template: Template, readLabel: ReadLabel, warn: Warn) {
  const section = (heading: string) => findSection(template.sections, heading);
  const statements = readStatements(section('POLICY STATEMENT').blocks, readLabel);
  const lines = [
    ...new Set(statements.flatMap(({ decisions }) => decisions.flatMap((one) => one.lines))),
  ];
  const values = [{ value: todo('what the words above say') }];
  const { blocks: criteria } = section('MEDICAL CRITERIA');
  const coding = template.sections.find(hasCodes);
  const notice = joinText(template.notice);
  const { kind, title, ...dates } = readHead(template.head, warn);
  return {
    kind,
    title,
    payer: todo('the health plan of the notice, a file in payers/'),
    lines,
    ...dates,
    medicalCriteria: {
      text: criteria[0]?.text,
      values,
      ...(criteria.length > 1 && { criteria: readCriteria(criteria.slice(1)) }),
    },
    priorAuthorization: {
      text: joinText(section('PRIOR AUTHORIZATION').blocks),
      values,
    },
    statements,
    coverage: joinText(section('COVERAGE').blocks),
    codingGroups: coding ? readCodingGroups(coding, lines, warn) : [],
    relatedPolicies: readRelatedPolicies(section('RELATED POLICIES').blocks),
    publications: section('PUBLISHED').blocks.map(readPublication),
    notice,
    memberBilling: billingSentences(notice).map((words) => ({ words, in: 'notice' })),
    readings: [],
  };
}

/** A section that every policy has, with its words. Throws an `ImportError` where it is missing. */
function findSection(sections: readonly Section[], heading: string): Section {
  const section = sections.find((one) => one.heading === heading);
  if (section && (section.blocks.length > 0 || heading === 'PUBLISHED')) return section;
  const message = section ? `no words below ${heading}` : `no section ${heading}`;
  throw new ImportError({ line: section?.line ?? 1, message, hint: 'import the whole policy' });
}

/** Paragraphs and lists below the first one; for whom, and how many items, is left open. */
function readCriteria(blocks: readonly Block[]) {
  const all: { lines: string[]; text: string; rule?: string; items?: object[] }[] = [];
  for (const { kind, text } of blocks) {
    const list = all.at(-1);
    if (kind === 'item' && list) {
      list.rule ??= todo('how many of the items, as the text above says');
      (list.items ??= []).push({ text });
    } else all.push({ lines: [todo('for which lines of business')], text });
  }
  return all;
}

function readRelatedPolicies(blocks: readonly Block[]) {
  const asPrinted = joinText(blocks);
  if (isNotApplicable(asPrinted)) return { asPrinted, policies: [] };
  const policy = todo('its id, or null where it is not on this site');
  const titles = blocks.map(({ text }) => ({ asPrinted: text, policy }));
  return { asPrinted, policies: [todo('the ids of those on this site; else []')], titles };
}

/** "Provider Update, June 2026" names June 2026. */
function readPublication({ text }: Block) {
  const [, name, year] = /\b([A-Z][a-z]+) (\d{4})$/.exec(text) ?? [];
  const first = parseDay(`${name} 1, ${year}`);
  const month = 'day' in first ? first.day.slice(0, 7) : todo('the month, as 2026-06');
  return { asPrinted: text, month };
}

/**
 * Reads lines that name lines of business and nothing else: "Commercial Products", or several
 * with "and". Only the whole names of the site's own records count; nothing is matched by likeness.
 */
export function createLabelReader(known: Content | undefined): ReadLabel {
  const lines = known?.records.payers.flatMap((payer) => payer.lines) ?? [];
  const ids = new Map(
    lines.flatMap(({ id, name, formerNames }) => [name, ...formerNames].map((one) => [one, id])),
  );
  return (text) => {
    const names = text.replace(/:$/, '').split(/,? and |, | & /);
    const named = names.flatMap((name) => ids.get(name) ?? []);
    return named.length === names.length ? named : undefined;
  };
}

/**
 * A statement for each paragraph, with a decision for each line of business that the label above it names. What it
 * decides is left open, and so are its lines where no label is above it: no two paragraphs are merged.
 */
function readStatements(blocks: readonly Block[], readLabel: ReadLabel) {
  return blocks.flatMap(({ kind, text }, index) => {
    if (kind === 'label') return [];
    const label = blocks[index - 1]?.kind === 'label' ? blocks[index - 1]?.text : undefined;
    const ids = readLabel(label ?? '') ?? [todo('the line of business')];
    const heading = label ?? todo('the heading above it; null where there is none');
    return [{ heading, text, decisions: createDecisions(ids, 'text') }];
  });
}
