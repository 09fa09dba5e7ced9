import { countEdits } from '../countEdits.ts';
import { splitWords } from '../fold.ts';
import type { PlanName } from './planNames.ts';

/** What a form of a name stands for: a plan, or a line of business of the policies here. */
export interface PlanForm {
  words: readonly string[];
  /** As it is written in the list. */
  text: string;
  name: string;
  kind: 'plan' | 'line' | 'part of a line';
  /** Whether the form is a listed misspelling of the name, as "etna" is of Aetna. */
  isMisspelled: boolean;
}

/** All forms of all names by their first word, the longest first. */
export interface PlanForms {
  byFirstWord: ReadonlyMap<string, readonly PlanForm[]>;
  /** Plans, which may be misspelled; lines of business may not. */
  plans: readonly PlanForm[];
  /** Plans of one word, which may be written apart: "medi-caid". */
  ofOneWord: ReadonlyMap<string, PlanForm>;
}

/** Words that do not make another name of a name: "Blue Cross & Blue Shield of Rhode Island". */
const fillers = new Set(['and', 'for', 'of', 'the']);

export const planWords = (text: string) => splitWords(text).filter((word) => !fillers.has(word));

/** Reads plan names and the names of lines of business once. */
export function createPlanForms(plans: readonly PlanName[], lines: readonly PlanName[]): PlanForms {
  const byFirstWord = new Map<string, PlanForm[]>();
  const lineWords = lines.map(({ name }) => `${planWords(name).join(' ')} `);
  const add = (text: string, name: string, isLine: boolean) => {
    const words = planWords(text);
    const isPart = lineWords.some((line) => line.startsWith(`${words.join(' ')} `));
    const kind = isLine ? 'line' : isPart ? 'part of a line' : 'plan';
    const [first = '', ...more] = words;
    const isMisspelled = kind !== 'line' && more.length === 0 && isNearName(first, name);
    const form = { words, text, name, kind, isMisspelled } as const;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), form]);
  };
  for (const { name, aliases } of lines) {
    for (const form of [...lineForms(name), ...aliases]) add(form, name, true);
  }
  for (const { name, aliases } of plans) {
    for (const form of [name, ...aliases]) add(form, name, false);
  }
  for (const all of byFirstWord.values()) all.sort((a, b) => b.words.length - a.words.length);
  const named = [...byFirstWord.values()].flat().filter(({ kind }) => kind !== 'line');
  const ofOneWord = named.flatMap((form) =>
    form.words.length === 1 ? [[form.words.join(''), form] as const] : [],
  );
  return { byFirstWord, plans: named, ofOneWord: new Map(ofOneWord) };
}

/** Also where the first letter is another one, by which misspellings are not found. */
function isNearName(word: string, name: string): boolean {
  const whole = planWords(name).join('');
  const edits = countEdits(`-${word}`, `-${whole}`, 2);
  return whole.length >= 5 && edits > 0 && edits < Infinity;
}

/** "Medicare Advantage Plans" is also written "Medicare Advantage plan" and "Medicare Advantage". */
export function lineForms(line: string): readonly string[] {
  const short = line.replace(/ (?:plan|product)s?$/i, '');
  return [line, line.replace(/s$/, ''), short, `${short} plan`, `${short} plans`];
}
