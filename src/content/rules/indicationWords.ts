import { extractPlainWords } from '../../domain/bodyFacts.ts';
import { splitEntrySentences } from '../../domain/decisionForms.ts';
import {
  findArmStrength,
  findConditions,
  findGrades,
  findLevels,
  findSettings,
  findSupervision,
  type Stated,
} from '../../domain/indicationForms.ts';
import type { RegulatoryEntry } from '../../domain/records.ts';
import type { Indication } from '../schemas/regulatory.ts';
import { findOwnWords } from './ownWords.ts';
import type { Rule } from './problem.ts';

/**
 * Conditions, levels, grades, arm strength, setting and supervision of an indication are those that
 * its words state: those behind its levels (or its condition) up to the next population, else those
 * before the first population of the sentence. Null and [] are only what these do not state.
 */
export const indicationWords: Rule = function* ({ regulatory }, { bodies }) {
  for (const entry of regulatory) {
    const body = bodies.get(entry.file);
    if (!body) continue;
    const text = extractPlainWords(body);
    const sentences = splitEntrySentences(text);
    for (const [index, indication] of entry.indications.entries()) {
      for (const slip of slipsOf(indication, entry, sentences)) {
        yield { file: entry.file, ...slip, path: ['indications', index, ...slip.path] };
      }
    }
    const { furtherClearance } = entry;
    if (!furtherClearance) continue;
    const { setting, asPrinted } = furtherClearance;
    const slips = differing(['furtherClearance', 'setting'], setting.kind, findSettings(asPrinted));
    for (const slip of slips) yield { file: entry.file, ...slip };
  }
};

interface Slip {
  path: (string | number)[];
  found: string;
  cure: string;
}

function* slipsOf(
  indication: Indication,
  entry: RegulatoryEntry,
  sentences: readonly string[],
): Iterable<Slip> {
  const { conditions, conditionAsPrinted, levels, asia, setting, supervision, armStrength } =
    indication;
  const named = unique(findConditions(conditionAsPrinted ?? '').map(({ value }) => value));
  if (named.toSorted().join() !== conditions.toSorted().join()) {
    const found = `conditions are [${conditions.join(', ')}], but the source says "${conditionAsPrinted ?? ''}"`;
    yield { path: ['conditions'], found, cure: `write [${named.join(', ')}]` };
  }
  if (levels) {
    const printed = findLevels(levels.asPrinted);
    yield* differing(['levels'], `${levels.from} to ${levels.to}`, printed);
  }
  const words = findOwnWords(indication, entry.indications, sentences);
  if (!words) {
    const found = 'a condition and levels that are in no sentence together';
    yield { path: [], found, cure: 'quote both from the sentence that states them' };
    return;
  }
  const stated = <Value>(find: (text: string) => readonly Stated<Value>[]) => {
    const own = find(words.own);
    return own.length > 0 ? own : find(words.shared);
  };
  const grades = stated(findGrades);
  const listed = asia.map(({ grade }) => grade as string);
  for (const { value, words: printed } of grades) {
    if (listed.includes(value)) continue;
    const found = `asia without ${value}, but these words say "${printed}"`;
    yield { path: ['asia'], found, cure: 'add the grade with the words that state it' };
  }
  for (const [index, { grade, asPrinted }] of asia.entries()) {
    const path = ['asia', index];
    yield* differing(path, grade, findGrades(asPrinted));
    if (grades.some(({ value }) => value === grade)) continue;
    const cure = 'remove it, or quote the words that state it for this indication';
    yield {
      path,
      found: `the grade ${grade}, which the source does not give for this indication`,
      cure,
    };
  }
  const strength =
    armStrength && `grade: ${armStrength.grade}, arms: ${armStrength.arms ?? 'null'}`;
  for (const [key, value, asPrinted, find] of [
    ['setting', setting?.kind, setting?.asPrinted, findSettings],
    ['supervision', supervision?.by, supervision?.asPrinted, findSupervision],
    ['armStrength', strength, armStrength?.asPrinted, findArmStrength],
  ] as const) {
    const printed: readonly Stated<string>[] = stated<string>(find);
    const [first] = printed;
    if (!asPrinted || !value) {
      if (!first) continue;
      const found = `${key} is null, but these words say "${first.words}"`;
      yield { path: [key], found, cure: `write "${first.value}" with the words that state it` };
      continue;
    }
    const slips = [...differing([key], value, find(asPrinted))];
    yield* slips;
    if (slips.length > 0) continue;
    if (!words.sentence.includes(asPrinted)) {
      const found = `"${asPrinted}" is not in the sentence of this indication`;
      yield { path: [key], found, cure: 'quote the words that apply to it, or write null' };
    } else if (first && !printed.some((one) => one.value === value)) {
      const found = `${key} is "${value}", but these words say "${first.words}"`;
      yield { path: [key], found, cure: `write "${first.value}" with the words that state it` };
    }
  }
}

/** A value beside words that state another one. Words without a closed form state nothing here. */
function* differing(
  path: (string | number)[],
  value: string,
  printed: readonly Stated<string>[],
): Iterable<Slip> {
  const [first] = printed;
  if (!first || printed.some((one) => one.value === value)) return;
  const found = `${path.join('.')} is "${value}", but the source says "${first.words}"`;
  yield { path, found, cure: `write "${first.value}", or quote the words that state it` };
}

const unique = <Value>(values: readonly Value[]) => [...new Set(values)];
