import { splitWords } from './fold.ts';
import type { PlanName } from './planNames.ts';

/** What a form of a name stands for: a plan, or a line of business of the policies here. */
interface Form {
  words: readonly string[];
  name: string;
  kind: 'plan' | 'line' | 'part of a line';
}

/** All forms of all names by their first word, the longest first. */
export type PlanForms = ReadonlyMap<string, readonly Form[]>;

/** Words that do not make another name of a name: "Blue Cross & Blue Shield of Rhode Island". */
const fillers = new Set(['and', 'for', 'of', 'the']);

const planWords = (text: string) => splitWords(text).filter((word) => !fillers.has(word));

/** Reads plan names and the names of lines of business once. */
export function createPlanForms(plans: readonly PlanName[], lines: readonly string[]): PlanForms {
  const forms = new Map<string, Form[]>();
  const lineWords = lines.map((line) => `${planWords(line).join(' ')} `);
  const add = (text: string, name: string, isLine: boolean) => {
    const words = planWords(text);
    const isPart = lineWords.some((line) => line.startsWith(`${words.join(' ')} `));
    const kind = isLine ? 'line' : isPart ? 'part of a line' : 'plan';
    const first = words[0] ?? '';
    forms.set(first, [...(forms.get(first) ?? []), { words, name, kind }]);
  };
  for (const line of lines) for (const form of lineForms(line)) add(form, line, true);
  for (const { name, aliases } of plans) {
    for (const form of [name, ...aliases]) add(form, name, false);
  }
  for (const all of forms.values()) all.sort((a, b) => b.words.length - a.words.length);
  return forms;
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
  others: readonly string[];
}

/** Finds names word for word: nothing is guessed, and the longest name goes first. */
export function findPlans(text: string, forms: PlanForms): PlansInWords {
  const words = planWords(text);
  const plans = new Set<string>();
  const partsOfLines = new Set<string>();
  const others: string[] = [];
  for (let at = 0; at < words.length;) {
    const form = forms
      .get(words[at] ?? '')
      ?.find((one) => one.words.every((word, index) => words[at + index] === word));
    const length = form?.words.length ?? 1;
    if (form?.kind === 'plan') plans.add(form.name);
    else others.push(...words.slice(at, at + length));
    if (form?.kind === 'part of a line') partsOfLines.add(form.name);
    at += length;
  }
  return { plans: [...plans], partsOfLines: [...partsOfLines], others };
}

/** The plans of a list that none of these texts mention. */
export function findUnmentionedPlans(
  plans: readonly PlanName[],
  lines: readonly string[],
  texts: Iterable<string>,
): readonly PlanName[] {
  const forms = createPlanForms(plans, lines);
  const mentioned = new Set(lines.flatMap((line) => plansInLine(line, plans)));
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
  { plans, partsOfLines }: PlansInWords,
  lines: readonly string[],
): readonly string[] {
  const names = new Intl.ListFormat('en-US').format(lines);
  return [
    ...plans.map((name) => `The policies here do not mention ${name}.`),
    ...partsOfLines.map((name) => `The policies here name ${names}. They do not mention ${name}.`),
  ];
}
