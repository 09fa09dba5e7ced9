import { listPrintedTexts } from '../../domain/printedTexts.ts';
import { isWithin } from '../../domain/marks.ts';
import { extractPlainWords } from '../../domain/bodyFacts.ts';
import type { Problem, Rule } from './problem.ts';

/**
 * Every record is used: an entry and a bibliography by a policy, a device by an entry or a
 * reference, a health plan by a policy, a kind of line of business by a health plan, a term by words that are shown, a source text by
 * its version. Not asked while records are refused, because those may be the users.
 */
export const orphans: Rule = function* (records, context) {
  if (context.refused.size > 0) return;
  const entries = new Set(records.policies.flatMap(({ regulatory }) => regulatory));
  const bibliographies = new Set(records.policies.map(({ bibliography }) => bibliography));
  const payers = new Set(records.policies.map(({ payer }) => payer.id));
  const lines = new Set(records.payers.flatMap((payer) => payer.lines.map(({ kind }) => kind)));
  const devices = new Set([
    ...records.regulatory.flatMap(({ device, predicate }) => [device, predicate?.device]),
    ...records.references.flatMap(({ references }) =>
      references.flatMap((reference) => reference.devices.map(({ device }) => device)),
    ),
  ]);
  for (const [used, kind, user] of [
    [entries, 'regulatory', 'no policy lists this record'],
    [bibliographies, 'references', 'no policy uses this reference list'],
    [devices, 'devices', 'no regulatory record and no reference uses this device'],
    [payers, 'payers', 'no policy belongs to this health plan'],
    [lines, 'linesOfBusiness', 'no health plan has a line of business of this kind'],
  ] as const) {
    for (const { id, file } of records[kind]) {
      if (!used.has(id)) yield orphan(file, user, `use "${id}" in another record`);
    }
  }
  const unused = new Set(records.glossary.filter(({ ofSite }) => !ofSite));
  for (const words of shownWords(records, context)) {
    if (unused.size === 0) break;
    for (const term of unused) if (isWithin(words, term)) unused.delete(term);
  }
  for (const { file, term } of unused) {
    yield orphan(file, `the term "${term}" is in no policy text`, 'write it as the policy does');
  }
};

function orphan(file: string, found: string, cure: string): Problem {
  return { file, found, cure: `${cure}, or remove the file` };
}

function* shownWords(
  { policies, regulatory, references }: Parameters<Rule>[0],
  { bodies }: Parameters<Rule>[1],
): Iterable<string> {
  for (const { file } of [...policies, ...regulatory]) {
    const body = bodies.get(file);
    if (body) yield extractPlainWords(body);
  }
  for (const policy of policies) yield listPrintedTexts(policy).join('\n');
  for (const bibliography of references) {
    yield bibliography.references.map(({ asPrinted }) => asPrinted).join('\n');
  }
}
