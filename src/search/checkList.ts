import { formatRange } from '../domain/codeRanges.ts';
import type { AnswerSource, AskedDay } from './answerSource.ts';
import { createCodeRows, type CodeRow, type ListItem } from './createCodeRows.ts';
import { parseQuestion, type Question } from './parseQuestion.ts';
import type { ListedCodes } from './question/listedCodes.ts';
import type { Mention } from './question/mention.ts';

/** No list may be longer: a claim has far fewer, and a table of more is of use to nobody. */
export const MAX_CODES = 500;

/** The answer to a pasted list. */
export interface CheckedList {
  rows: readonly CodeRow[];
  /** How many codes were answered, and how many more there are. */
  checked: number;
  leftOut: number;
  /** The words and numbers that are no codes, in their order. */
  ignored: readonly string[];
  /** Dates of the list, which are no date of service. */
  dates: readonly string[];
}

/** Answers a pasted list: rows for its codes, and what else it holds, which is not counted. */
export function checkList(list: string, source: AnswerSource, day: AskedDay): CheckedList {
  const { listed } = source;
  const question = parseQuestion(list, listed);
  const items = question.mentions.flatMap((mention) => toItems(mention, listed));
  const answered = items.slice(0, MAX_CODES);
  return {
    rows: createCodeRows(answered, source, day),
    checked: answered.filter(({ code }) => code !== null).length,
    leftOut: items.length - answered.length,
    ignored: listIgnored(question),
    dates: [...new Set(question.dates)],
  };
}

/** A diagnosis of three or four characters. In a sentence these are a vitamin or a size. */
const shortDiagnosis = /^[A-Z]\d[\dAB]\d?$/;

function isItem({ kind, value, isAlone }: Mention): boolean {
  if (kind === 'part') return /^[A-Z]/.test(value) && (isAlone || value.length > 4);
  // Numbers of claims and providers are no codes.
  return !['pmid', 'doi', 'trial'].includes(kind) && !/^\d{9,}$/.test(value);
}

/** A range asks for each listed code inside it, and for its ends; without any, for itself. */
function toItems(mention: Mention, listed: ListedCodes): readonly ListItem[] {
  const { kind, value } = mention;
  if (!isItem(mention)) return [];
  if (kind === 'code' || (kind === 'part' && shortDiagnosis.test(value))) {
    return [{ ...mention, code: value }];
  }
  const ends = formatRange(value);
  if (kind !== 'range' || !ends) return [{ ...mention, code: null }];
  const inside = listed.findInRange(value);
  if (inside.length === 0) return [{ ...mention, code: value }];
  const missing = [ends.first, ends.last].filter((end) => !listed.has(end));
  return [...new Set([...inside, ...missing])].sort().map((code) => ({ ...mention, code }));
}

function listIgnored({ lines, mentions }: Question): readonly string[] {
  const ofLine = new Map<number, Mention[]>();
  for (const mention of mentions.filter(isItem)) {
    ofLine.set(mention.line, [...(ofLine.get(mention.line) ?? []), mention]);
  }
  return lines.flatMap((line, index) => {
    let text = line;
    for (const { start, end } of ofLine.get(index + 1) ?? []) {
      text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
    }
    const words = text.match(/[$€£]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[^\s,;|"()[\]{}<>•·*=]+/g) ?? [];
    return words
      .map((word) => word.replace(/^[#'.:-]+|[':.-]+$/g, ''))
      .filter((word) => /[\p{L}\p{N}]/u.test(word));
  });
}
