import type { Regulatory } from '../../schemas/regulatory.ts';
import type { Findings } from '../finding.ts';
import { settingIn } from './circumstances.ts';
import { decisionIn, type Decision } from './decision.ts';
import { doubtEntry } from './entryDoubts.ts';
import { indicationsIn, unknownIndication } from './indications.ts';
import { predicateIn, type PrintedPredicate } from './predicate.ts';
import type { EntryBlocks } from './regulatoryBlocks.ts';
import { sentencesIn } from './sentences.ts';

/** One regulatory entry with the names by which it speaks of devices, not yet their records. */
export interface PrintedEntry {
  blocks: EntryBlocks;
  line: number;
  decision: Decision;
  /** The shorter name by which the entry goes on, "The HAL is intended"; null where it has none. */
  shortName: string | null;
  predicate: PrintedPredicate | null;
  rest: Pick<Regulatory, 'indications' | 'furtherClearance' | 'candidateCharacteristics'>;
}

/** Reads one entry. Throws a `Refusal` where its first sentence decides about no device. */
export function entryOf(blocks: EntryBlocks, findings: Findings): PrintedEntry {
  const [first] = blocks;
  const line = first?.line ?? 1;
  const sentences = blocks.flatMap(({ text }) => sentencesIn(text));
  const indications = indicationsIn(sentences);
  const entry: PrintedEntry = {
    blocks,
    line,
    decision: decisionIn(sentences[0] ?? '', line),
    shortName: shortNameIn(sentences),
    predicate: predicateIn(sentences),
    rest: {
      indications: indications.length > 0 ? [...indications] : [unknownIndication],
      furtherClearance: furtherClearanceIn(sentences),
      candidateCharacteristics: characteristicsIn(blocks),
    },
  };
  doubtEntry(entry, sentences, findings);
  return entry;
}

function shortNameIn(sentences: readonly string[]): string | null {
  for (const sentence of sentences) {
    const name =
      /^(?:The )?(\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*){0,3})[™®]? is (?:also )?“?intended\b/u.exec(
        sentence,
      )?.[1];
    if (name) return name;
  }
  return null;
}

function furtherClearanceIn(sentences: readonly string[]): Regulatory['furtherClearance'] {
  for (const sentence of sentences) {
    const asPrinted = /\bhas also received [^.]*?\bclearance\b[^.]*/.exec(sentence)?.[0];
    const setting = asPrinted ? settingIn(asPrinted) : null;
    if (asPrinted && setting) return { asPrinted, setting };
  }
  return null;
}

function characteristicsIn(blocks: EntryBlocks): Regulatory['candidateCharacteristics'] {
  const at = blocks.findIndex(({ text }) => /\bcharacteristics:$/.test(text));
  const introducedBy = blocks[at]?.text;
  const after = blocks.slice(at + 1);
  const end = after.findIndex(({ kind }) => kind !== 'item');
  const characteristics = (end < 0 ? after : after.slice(0, end)).map(({ text }) => text);
  return introducedBy && characteristics.length > 0 ? { introducedBy, characteristics } : null;
}
