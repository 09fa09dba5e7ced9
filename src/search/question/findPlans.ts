import { findApart, findMisspelled } from './misspelledPlans.ts';
import { lineForms, planWords, type PlanForm, type PlanForms } from './planForms.ts';
import type { PlanName } from './planNames.ts';

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
function lineWordsFor({ name }: PlanForm, read: readonly string[]): readonly string[] {
  const own = planWords(name);
  return read.every((word) => own.includes(word)) ? read : planWords(lineForms(name)[2] ?? name);
}

/** Words as they are written in a text: "medi-caid". */
function quoteWords(text: string, words: readonly string[]): string {
  const written = new RegExp(
    words.join('[^\\p{L}\\p{N}]*(?:(?:and|for|of|the)[^\\p{L}\\p{N}]+)?'),
    'iu',
  );
  return written.exec(text)?.[0] ?? words.join(' ');
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
