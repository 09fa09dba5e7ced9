import { plainWords } from '../../domain/bodyFacts.ts';
import type { Content } from '../../check/readContent.ts';
import type { Regulatory } from '../../schemas/regulatory.ts';
import type { DeviceRegister, NamedDevice } from '../devices/register.ts';
import type { Findings } from '../finding.ts';
import type { ImportedFile } from '../importedFile.ts';
import { markdownOf } from '../write/markdown.ts';
import { joined } from '../write/policyBody.ts';
import { recordText } from '../write/record.ts';
import type { ReadPolicy } from '../readPolicy.ts';
import type { PrintedEntry } from './entry.ts';

/** The entries of a version: the ids that it lists, and the files of those that are new. */
export interface RegulatoryRecords {
  ids: readonly string[];
  files: readonly ImportedFile[];
}

/**
 * An entry that the content holds already, word for word, is listed and not written again: its
 * record may hold readings. One of other words is a new record under another name.
 */
export function regulatoryRecords(
  { entries, facts: { effectiveDate } }: Pick<ReadPolicy, 'entries' | 'facts'>,
  register: DeviceRegister,
  held: Content | undefined,
  findings: Findings,
): RegulatoryRecords {
  const taken = new Set(held?.records.regulatory.map(({ id }) => id));
  const files: ImportedFile[] = [];
  // Every device is known before the first predicate is looked for: a policy prints no order.
  const devices = entries.map((entry) => register.ofEntry(entry, findings));
  const ids = entries.flatMap((entry, index) => {
    const device = devices[index];
    if (!device) return [];
    const facts = factsOf(entry, device, register, findings);
    const known = sameWords(entry, held);
    if (known !== undefined) return [known];
    const id = freeId(
      `${facts.year ?? 'undated'}-${device.id}`,
      facts.submission,
      effectiveDate.date,
      taken,
    );
    taken.add(id);
    const body = joined(entry.blocks.map((block) => markdownOf(block, 'markdown', findings)));
    files.push({
      path: `regulatory/${id}.md`,
      text: recordText('regulatory', facts, body),
      line: entry.line,
    });
    return [id];
  });
  return { ids, files };
}

function factsOf(
  entry: PrintedEntry,
  device: NamedDevice,
  register: DeviceRegister,
  findings: Findings,
): Regulatory {
  const { formerMaker: _, names, ...decision } = entry.decision;
  const { predicate, shortName, line, rest } = entry;
  const isNew =
    shortName !== null && names.every((name) => !name.replace(/[™®]/g, '').endsWith(shortName));
  const named = predicate && register.ofPredicate(predicate, line, findings);
  return {
    device: device.id,
    names: isNew ? [...names, shortName] : names,
    ...decision,
    predicate: predicate && named ? { device: named.id, asPrinted: predicate.asPrinted } : null,
    ...rest,
    readings: [],
  };
}

function sameWords({ blocks }: PrintedEntry, held: Content | undefined): string | undefined {
  const words = blocks.map(({ text }) => text).join('\n');
  return held?.records.regulatory.find(({ file }) => {
    const body = held.bodies.get(file);
    return body !== undefined && plainWords(body) === words;
  })?.id;
}

function freeId(
  id: string,
  submission: string | null,
  date: string,
  taken: ReadonlySet<string>,
): string {
  const candidates = [id, `${id}-${(submission ?? date).toLowerCase()}`, `${id}-${date}`];
  const free = candidates.find((candidate) => !taken.has(candidate));
  return free ?? `${id}-${date}-${taken.size + 1}`;
}
