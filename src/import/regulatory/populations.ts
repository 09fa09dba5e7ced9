import type { Indication } from '../../schemas/regulatory.ts';

/** One population as a sentence on the intended use names it. */
export type Population = Pick<Indication, 'condition' | 'conditionAsPrinted' | 'limits'> & {
  /** The words about it, in which its levels and grades stand. */
  words: string;
};

const conditions: readonly [RegExp, NonNullable<Indication['condition']>][] = [
  [/\bspinal cord\b/i, 'spinal-cord-injury'],
  [/\bmultiple sclerosis\b/i, 'multiple-sclerosis'],
  [/\bbrain injury\b/i, 'acquired-brain-injury'],
  [/\bstroke\b|\bcerebrovascular accident\b/i, 'stroke'],
  [/\blower[- ]limb disabilit/i, 'lower-limb-disability'],
];

/** Where the words for a condition end. */
const conditionEnd =
  / at levels\b| to perform\b| who\b| in (?:rehabilitation|accordance|both|at)\b| ?\(|[;.”:]|,? and (?=are\b|is\b)/;

const individuals = /\bindividuals(?: \(([^()]*)\))? with (.*)$/s;
const patients = /\b(?:use in|for) (?!use\b)([a-z][a-z -]{0,60}? patients)\b/;

/** The populations of a sentence; none where no pattern finds one. */
export function populationsIn(sentence: string): readonly Population[] {
  const list = /\bfollowing populations\b[^:]*:(.*)$/s.exec(sentence)?.[1] ?? sentence;
  return list
    .split(/; (?:and )?|,? and (?=individuals\b)/)
    .flatMap((words) => populationIn(words) ?? []);
}

function populationIn(words: string): Population | undefined {
  const [, limits, rest] = individuals.exec(words) ?? [];
  if (rest === undefined) {
    const asPrinted = patients.exec(words)?.[1];
    return asPrinted ? population(asPrinted, asPrinted, [], words) : undefined;
  }
  const name = rest.slice(0, endOf(rest)).trim().replace(/,$/, '');
  if (limits !== undefined) return population(name, name, limits.split(', '), words);
  const who = / who (?=have|exhibit|are|can)((?:[^.;]|\.(?=\d))*)/.exec(rest)?.[1];
  return population(name, `individuals with ${name}`, who ? partsOf(who) : [], words);
}

const endOf = (rest: string): number => {
  const end = rest.search(conditionEnd);
  return end < 0 ? rest.length : end;
};

/** "have gait deficits and exhibit … and are able to …": one limit for each verb. */
const partsOf = (who: string) =>
  who
    .split(/,? and (?=have\b|exhibit\b|are\b|can\b)/)
    .map((part) => part.replace(/^are /, '').trim());

function population(
  name: string,
  conditionAsPrinted: string,
  limits: string[],
  words: string,
): Population {
  const condition = conditions.find(([pattern]) => pattern.test(name))?.[1] ?? null;
  return { condition, conditionAsPrinted, limits, words };
}
