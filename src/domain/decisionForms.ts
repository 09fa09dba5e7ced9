import type { Regulatory } from '../content/schemas/regulatory.ts';
import { findForms, type Forms } from './indicationForms.ts';

const pathwayForms: Forms<NonNullable<Regulatory['pathway']>> = [
  ['de-novo', /\bde novo\b/gi],
  ['pma', /\bpremarket approval\b|\bPMA\b/gi],
  ['hde', /\bhumanitarian device exemption\b|\bHDE\b/gi],
  ['510k', /\b510\(k\)/gi],
];

/** The pathways that words name: "a de novo 510(k) classification" is first a De Novo. */
export const findPathways = (text: string) => findForms(pathwayForms, text);

/** The sentences of a text. A parenthesis is never cut: "(ExoAtlet Asia Co. Ltd.)". */
export function splitEntrySentences(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const part of text.split(/(?<=[.!?:]["”]?)\s+(?=["“]?\p{Lu})|\n+/u)) {
    const last = sentences.at(-1);
    if (last !== undefined && last.split('(').length > last.split(')').length)
      sentences[sentences.length - 1] = `${last} ${part}`;
    else sentences.push(part);
  }
  return sentences;
}

const decided =
  /\b(?:was|were|is|are|been|received|obtained) (?:(?:FDA|marketing) )?(granted|cleared|approved|authorized|classified|registered|clearance|approval|authorization)\b/;

/** The sentence in which an entry says what was decided, its word for it, and what stands before it. */
export function findDecision(text: string) {
  for (const sentence of splitEntrySentences(text)) {
    const match = decided.exec(sentence);
    if (match) return { sentence, word: match[1] ?? '', before: sentence.slice(0, match.index) };
  }
  return undefined;
}

/** The maker of a device that stands behind its names, and what it was called before. */
export function findMaker(text: string, names: readonly string[]) {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const before = findDecision(text)?.before ?? '';
  const rest = longestFirst.reduce((words, name) => words.replaceAll(name, ''), before);
  const words = /\(([^()]+)\)/.exec(rest)?.[1];
  if (words === undefined) return undefined;
  const [maker = words, ...former] = words.split(/,? (?:previously|formerly) /);
  return { words, maker, former };
}
