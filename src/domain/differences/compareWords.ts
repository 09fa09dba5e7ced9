import type { BodyFacts } from '../bodyFacts.ts';
import { criterionTexts, parseHeaderLines } from '../printedTexts.ts';
import type { PolicyVersion } from '../records.ts';
import { createChange, type Change } from './change.ts';
import { changedPairs } from './pairs.ts';

/** A paragraph with the heading under which it stands. */
export interface Paragraph {
  heading: string;
  anchor: string;
  text: string;
}

/** The paragraphs of a body, each with its heading; the headings themselves are not among them. */
export function splitParagraphs({ blocks, headings }: BodyFacts): readonly Paragraph[] {
  return blocks
    .filter(({ text, line }) => !headings.some((one) => one.line === line && one.text === text))
    .map(({ text, line }) => {
      const above = headings.findLast((one) => one.line < line);
      return { heading: above?.text ?? 'The text', anchor: above?.slug ?? '', text };
    });
}

/** The differences in all other words, in the order of the template. */
export function compareWords(
  before: PolicyVersion & { paragraphs: readonly Paragraph[] },
  after: PolicyVersion & { paragraphs: readonly Paragraph[] },
): readonly Change[] {
  const part = (
    what: string,
    anchor: string,
    textsOf: (version: PolicyVersion) => readonly string[],
  ) => {
    const [old, now] = [textsOf(before), textsOf(after)];
    // Where each version has one text, one takes the place of the other, however unlike they are.
    const pairs =
      old.length === 1 && now.length === 1
        ? [{ before: old[0], after: now[0] }]
        : changedPairs(old, now, (text) => text);
    return pairs.flatMap((pair) => createChange(what, pair.before, pair.after, anchor));
  };
  return [
    ...part('Title', '', ({ kind, title }) => [`${kind} | ${title}`]),
    ...part('Dates', '', parseHeaderLines),
    ...part('Medical criteria', 'medical-criteria', ({ medicalCriteria }) => [
      medicalCriteria.text,
      ...(medicalCriteria.criteria ?? []).flatMap(criterionTexts),
    ]),
    ...part('Prior authorization', 'prior-authorization', (one) => [one.priorAuthorization.text]),
    ...part('Coverage', 'coverage', ({ coverage }) => [coverage]),
    ...changedPairs(before.paragraphs, after.paragraphs, ({ text }) => text).flatMap(
      ({ before: old, after: now }) =>
        createChange(now?.heading ?? old?.heading ?? '', old?.text, now?.text, {
          ...(old && { before: old.anchor }),
          ...(now && { after: now.anchor }),
        }),
    ),
    ...changedPairs(before.regulatory, after.regulatory, (id) => id).flatMap(
      ({ before: old, after: now }) =>
        createChange('FDA status', old, now, {
          ...(old && { before: `entry-${old}` }),
          ...(now && { after: `entry-${now}` }),
        }),
    ),
    ...part('Coding', 'coding', ({ codingGroups }) =>
      codingGroups.flatMap(({ heading, text: sentence, attachment }) =>
        [heading, sentence, attachment?.asPrinted].filter((text) => text != null),
      ),
    ),
    ...part('Related policies', 'related-policies', (one) => [one.relatedPolicies.asPrinted]),
    ...part('Published', 'published', ({ publications }) =>
      publications.map(({ asPrinted }) => asPrinted),
    ),
    ...part('References', 'references', ({ bibliography }) => [bibliography ?? '']),
    ...part('Notice', 'notice', ({ notice }) => [notice]),
  ];
}
