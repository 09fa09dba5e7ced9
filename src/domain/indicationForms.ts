import type { conditionIds } from '../content/schemas/conditionIds.ts';
import type { Indication } from '../content/schemas/regulatory.ts';

/** A value and the words of a text that state it. */
export interface Stated<Value> {
  value: Value;
  words: string;
}

/** Values, each with the words that state it. */
export type Forms<Value> = readonly (readonly [value: Value, pattern: RegExp])[];
type Of<Key extends keyof Indication> = NonNullable<Indication[Key]>;

const conditionForms: Forms<(typeof conditionIds)[number]> = [
  ['spinal-cord-injury', /\bspinal cord injur(?:y|ies)\b/gi],
  ['stroke', /\bstrokes?\b|\bcerebrovascular accidents?\b/gi],
  ['multiple-sclerosis', /\bmultiple sclerosis\b/gi],
  ['acquired-brain-injury', /\bacquired brain injur(?:y|ies)\b/gi],
  ['traumatic-brain-injury', /\btraumatic brain injur(?:y|ies)\b/gi],
  // What is due to another condition is that condition.
  ['lower-limb-disability', /\blower[- ]limb disabilit(?:y|ies)\b(?! due to)/gi],
];

const settingForms: Forms<Of<'setting'>['kind']> = [
  ['rehabilitation-institution', /\brehabilitation institutions?\b/gi],
  ['rehabilitation-setting', /\brehabilitation settings?\b/gi],
  ['medical-facility', /\bmedical facilit(?:y|ies)\b/gi],
];
const anySetting: Forms<'other'> = [
  ['other', /\b(?:institutions?|facilit(?:y|ies)|settings?|hospitals?|clinics?|homes?)\b/gi],
];

const supervisionForms: Forms<Of<'supervision'>['by']> = [
  ['trained-companion', /\btrained companion\b/gi],
  ['physical-therapist', /\bphysical therapist\b/gi],
  ['healthcare-professional', /\bhealth ?care professional\b/gi],
  ['trained-operator', /\btrained operator\b/gi],
  ['medical-supervision', /\bmedical supervision\b/gi],
];
const anySupervision: Forms<'other'> = [['other', /\bsupervis\w+/gi]];

/** What the forms find in a text, in its order. */
export const findForms = <Value>(forms: Forms<Value>, text: string): readonly Stated<Value>[] =>
  forms
    .flatMap(([value, pattern]) =>
      [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ index, value, words })),
    )
    .toSorted((a, b) => a.index - b.index)
    .map(({ value, words }) => ({ value, words }));

const orElse = <Value>(known: readonly Value[], other: readonly Value[]) =>
  known.length > 0 ? known : other;

/** The conditions that words name. */
export const findConditions = (text: string) => findForms(conditionForms, text);

/** The settings that words name; "other" where they name one that has no name of ours. */
export const findSettings = (text: string) =>
  orElse<Stated<Of<'setting'>['kind']>>(findForms(settingForms, text), findForms(anySetting, text));

/** Who supervises, by words; "other" where that has no name of ours. */
export const findSupervision = (text: string) =>
  orElse<Stated<Of<'supervision'>['by']>>(
    findForms(supervisionForms, text),
    findForms(anySupervision, text),
  );

/** Ranges of spinal levels: "T4 to T6" is itself, and so are "T4-T6" and "T4 through T6". */
export const findLevels = (text: string): readonly Stated<string>[] =>
  [...text.matchAll(/\b([CTL]\d{1,2})\s?(?:to|through|thru|[-–])\s?([CTL]\d{1,2})\b/g)].map(
    ([words, from = '', to = '']) => ({ value: `${from} to ${to}`, words }),
  );

/** ASIA grades: "ASIA C, ASIA D", "ASIA C or D". */
export const findGrades = (text: string): readonly Stated<string>[] =>
  [
    ...text.matchAll(
      /\b(?:ASIA|AIS) (?:grades? )?([A-E]\b(?:(?:, | and | or |, (?:and|or) )[A-E]\b)*)/g,
    ),
  ].flatMap(([words, grades = '']) =>
    (grades.match(/\b[A-E]\b/g) ?? []).map((value) => ({ value, words })),
  );

/** Muscle strength: "4/5 in both arms" is "grade: 4/5, arms: both". */
export const findArmStrength = (text: string): readonly Stated<string>[] =>
  [...text.matchAll(/\b([0-5]\/5)\b[^:;.,()]*/g)].map(([words, grade = '']) => ({
    value: `grade: ${grade}, arms: ${whichArms(words)}`,
    words: words.trim(),
  }));

function whichArms(words: string): string {
  if (/\bboth\b|\bbilateral/i.test(words)) return 'both';
  return /\b(?:1|one|either) (?:arm|upper)/i.test(words) ? 'at-least-one' : 'null';
}
