import { isInRange } from '../../domain/codeRanges.ts';
import type { PolicyVersion, Records } from '../../domain/records.ts';
import type { Context, Problem, Rule } from './problem.ts';

type Words = Pick<Problem, 'file' | 'path' | 'line'> & { text: string };

/** A letter and four digits; five digits only where the words before call them a code. */
const code = /(?<![\p{L}\p{N}-])[A-V]\d{4}(?![\p{L}\p{N}])/gu;
const fiveDigits = /\b(?:CPT|CDT|HCPCS|codes?)\b[^.\d]{0,20}(\d{4}[0-9FTUAM])(?![\p{L}\p{N}])/giu;
const submission = /(?<![\p{L}\p{N}])(?:K|DEN|P|H)\d{5,}(?![\p{L}\p{N}])/gu;
const pmid = /\bPMID:?\s*(\d+)/g;

/**
 * Every code, FDA number and PMID that stands in words is one of the data: a slip of a digit would
 * name another one. (References print their own PMID; `evidence` compares it.)
 */
export const identifiersInProse: Rule = function* (records, context) {
  if (context.refused.size > 0) return;
  const known = identifiersOf(records);
  const ranges = [...known].filter(
    (one) => typeof one === 'string' && one.includes('-'),
  ) as string[];
  for (const { text, ...place } of wordsOf(records, context)) {
    const named = [
      ...[...text.matchAll(code)].map(([value]) => ['code', value]),
      ...[...text.matchAll(fiveDigits)].map(([, value]) => ['code', value]),
      ...[...text.matchAll(submission)].map(([value]) => ['FDA number', value]),
      ...[...text.matchAll(pmid)].map(([, value]) => ['PMID', value]),
    ];
    for (const [what, value = ''] of named) {
      if (known.has(value)) continue;
      if (what === 'code' && ranges.some((range) => isInRange(value, range))) continue;
      const found = `the ${what} "${value}" in the words, which no record has`;
      yield { ...place, found, cure: 'copy it from the source, or add it to the data' };
    }
  }
};

function identifiersOf({ policies, regulatory, devices, references }: Records): Set<unknown> {
  return new Set([
    ...policies.flatMap(({ codingGroups }) =>
      codingGroups.flatMap(({ codes }) => codes.map(({ code: value }) => value)),
    ),
    ...regulatory.map((entry) => entry.submission),
    ...devices.flatMap(({ outsideRecords }) => outsideRecords.map((record) => record.submission)),
    ...references.flatMap(({ references: all }) => all.map(({ PMID }) => PMID)),
  ]);
}

function* wordsOf(records: Records, { bodies }: Context): Iterable<Words> {
  for (const [file, { blocks }] of bodies) {
    for (const block of blocks) yield { file, ...block };
  }
  for (const policy of records.policies) {
    yield* printedIn(policy);
  }
  for (const { file, readings } of [...records.policies, ...records.regulatory]) {
    for (const [index, { reason, readAs }] of readings.entries()) {
      yield { file, path: ['readings', index], text: `${readAs ?? ''} ${reason}` };
    }
  }
  for (const { file, definition } of records.glossary) {
    yield { file, path: ['definition'], text: definition };
  }
}

function* printedIn({ file, coverage, notice, statements, codingGroups }: PolicyVersion) {
  yield { file, path: ['coverage'], text: coverage };
  yield { file, path: ['notice'], text: notice };
  for (const [index, { text }] of statements.entries()) {
    yield { file, path: ['statements', index, 'text'], text };
  }
  for (const [group, { text, codes }] of codingGroups.entries()) {
    yield { file, path: ['codingGroups', group, 'text'], text };
    for (const [index, { descriptor }] of codes.entries()) {
      if (descriptor === null) continue;
      yield { file, path: ['codingGroups', group, 'codes', index, 'descriptor'], text: descriptor };
    }
  }
}
