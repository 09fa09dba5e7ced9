import { countEdits } from '../countEdits.ts';
import { splitWords } from '../fold.ts';
import { getSoundKey } from '../getSoundKey.ts';
import { isOrdinaryWord } from './ordinaryWords.ts';
import type { PlanName } from './planNames.ts';

/** What a form of a name stands for: a plan, or a line of business of the policies here. */
interface Form {
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
  byFirstWord: ReadonlyMap<string, readonly Form[]>;
  /** Plans, which may be misspelled; lines of business may not. */
  plans: readonly Form[];
  /** Plans of one word, which may be written apart: "medi-caid". */
  ofOneWord: ReadonlyMap<string, Form>;
}

/** Words that do not make another name of a name: "Blue Cross & Blue Shield of Rhode Island". */
const fillers = new Set(['and', 'for', 'of', 'the']);

const planWords = (text: string) => splitWords(text).filter((word) => !fillers.has(word));

/** Reads plan names and the names of lines of business once. */
export function createPlanForms(plans: readonly PlanName[], lines: readonly PlanName[]): PlanForms {
  const byFirstWord = new Map<string, Form[]>();
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
function lineForms(line: string): readonly string[] {
  const short = line.replace(/ (?:plan|product)s?$/i, '');
  return [line, line.replace(/s$/, ''), short, `${short} plan`, `${short} plans`];
}

/** The plans that a text names, and its words without their names. */
export interface PlansInWords {
  plans: readonly string[];
  /** Plans whose name is only the beginning of that of a line of business: "Medicare". */
  partsOfLines: readonly string[];
  /** Names that were misspelled: the words as they were read, and the name that they were read as. */
  corrected: readonly { from: string; to: string }[];
  others: readonly string[];
}

/**
 * Finds names, the longest first: word for word, then written apart ("medi-caid"), then misspelled. A word that `isKnown`
 * is no misspelling: it means what it says. Without `isKnown` no word is one.
 */
export function findPlans(
  text: string,
  forms: PlanForms,
  isKnown?: (word: string) => boolean,
): PlansInWords {
  const words = planWords(text);
  const plans = new Set<string>();
  const partsOfLines = new Set<string>();
  const corrected: { from: string; to: string }[] = [];
  const others: string[] = [];
  for (let at = 0; at < words.length;) {
    const exact = forms.byFirstWord
      .get(words[at] ?? '')
      ?.find((one) => one.words.every((word, index) => words[at + index] === word));
    const apart = exact ? undefined : findApart(words, at, forms);
    const misspelled = isKnown && findMisspelled(words.slice(at), forms, isKnown);
    const isLonger = (misspelled?.length ?? 0) > (exact?.words.length ?? apart?.length ?? 0);
    const { form, length = 1 } =
      (isLonger ? misspelled : exact && { form: exact, length: exact.words.length }) ?? apart ?? {};
    const read = words.slice(at, at + length);
    if (form && (form !== exact || form.isMisspelled)) {
      corrected.push({
        from: quoteWords(text, read),
        to: form.isMisspelled ? form.name : form.text,
      });
    }
    if (form?.kind === 'plan') plans.add(form.name);
    if (form?.kind === 'part of a line') partsOfLines.add(form.name);
    if (form?.kind === 'line') others.push(...lineWordsFor(form, read));
    else if (!form || (form === exact && form.kind === 'part of a line')) others.push(...read);
    at += length;
  }
  return { plans: [...plans], partsOfLines: [...partsOfLines], corrected, others };
}

/** "MA plan" asks for what the policies call Medicare Advantage Plans. */
function lineWordsFor({ name }: Form, read: readonly string[]): readonly string[] {
  const own = planWords(name);
  return read.every((word) => own.includes(word)) ? read : planWords(lineForms(name)[2] ?? name);
}

interface FormAt {
  form: Form;
  length: number;
}

/** A name of one word that is written as two or three. */
function findApart(
  words: readonly string[],
  at: number,
  { ofOneWord }: PlanForms,
): FormAt | undefined {
  for (const length of [3, 2]) {
    const apart = words.slice(at, at + length);
    const form = ofOneWord.get(apart.join(''));
    if (form && apart.length === length && apart.join('').length >= 6) return { form, length };
  }
  return undefined;
}

function findMisspelled(
  words: readonly string[],
  { plans }: PlanForms,
  isKnown: (word: string) => boolean,
): FormAt | undefined {
  const isMisspelling = (word: string) =>
    word.length >= 5 && !isOrdinaryWord(word) && !isKnown(word);
  const candidates = plans.flatMap((form) => {
    const { length } = form.words;
    let sum = 0;
    for (let at = 0; at < length && sum < Infinity; at += 1) {
      sum += countMisspelled(words[at] ?? '', form.words[at] ?? '', isMisspelling);
    }
    return sum === Infinity ? [] : [{ form, length, sum }];
  });
  return candidates.sort((a, b) => b.length - a.length || a.sum - b.sum)[0];
}

/**
 * How far a typed word is from a word of a name; Infinity where it is another word. What has the same consonants is
 * nearer than anything else: "medicade" is Medicaid, though a letter less makes it Medicare.
 */
function countMisspelled(
  typed: string,
  word: string,
  isMisspelling: (word: string) => boolean,
): number {
  if (typed === word) return 0;
  if (word.length < 5 || /\d/.test(word) || !isMisspelling(typed)) return Infinity;
  // The last letter is not typed yet.
  if (word.startsWith(typed) && word.length === typed.length + 1) return 0.5;
  if (keepConsonants(typed) === keepConsonants(word)) return countEdits(typed, word, 2);
  return 2 + countEdits(typed, word, word.length < 8 ? 1 : 2);
}

const keepConsonants = (word: string) => getSoundKey(word).replace(/(?!^)[aeiou]/g, '');

/** Words as they are written in a text: "medi-caid". */
function quoteWords(text: string, words: readonly string[]): string {
  const written = new RegExp(
    words.join('[^\\p{L}\\p{N}]*(?:(?:and|for|of|the)[^\\p{L}\\p{N}]+)?'),
    'iu',
  );
  return written.exec(text)?.[0] ?? words.join(' ');
}

/** The plans of a list that none of these texts mention. */
export function findUnmentionedPlans(
  plans: readonly PlanName[],
  lines: readonly PlanName[],
  texts: Iterable<string>,
): readonly PlanName[] {
  const forms = createPlanForms(plans, lines);
  const mentioned = new Set(lines.flatMap(({ name }) => plansInLine(name, plans)));
  for (const text of texts) {
    const found = findPlans(text, forms);
    for (const name of [...found.plans, ...found.partsOfLines]) mentioned.add(name);
  }
  return plans.filter(({ name }) => !mentioned.has(name));
}

/** A line "Medicaid Plans" is Medicaid; "Medicare Advantage Plans" is not what "Medicare" alone means. */
function plansInLine(line: string, plans: readonly PlanName[]): readonly string[] {
  const forms = createPlanForms(plans, []);
  const short = line.replace(/ (?:plan|product)s?$/i, '');
  const whole = findPlans(short, forms);
  const behindFirst = findPlans(short.replace(/^\S+/, ''), forms);
  return whole.others.length === 0 ? whole.plans : behindFirst.plans;
}

/** What is said of the plans that a query names. Their answers are nobody else's. */
export function describePlans(
  { plans, partsOfLines, corrected }: PlansInWords,
  lines: readonly PlanName[],
): readonly string[] {
  const names = new Intl.ListFormat('en-US').format(lines.map(({ name }) => name));
  return [
    ...corrected.map(({ from, to }) => `We read “${from}” as “${to}”.`),
    ...plans.map((name) => `The policies here do not mention ${name}.`),
    ...partsOfLines.map((name) => `The policies here name ${names}. They do not mention ${name}.`),
  ];
}
