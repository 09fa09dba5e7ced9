import type { Answer, Rules } from '../answers/answer.ts';
import { answerVersion, type AnswerDay } from '../answers/answerVersion.ts';
import { describeOverAll } from '../answers/sentences/coverageSentences.ts';
import { isDecided, labelWithLimits } from '../answers/sentences/labelAnswer.ts';
import {
  listAuthorizationParts,
  listCriteriaParts,
} from '../answers/sentences/requirementSentences.ts';
import { writeParts } from '../answers/sentences/sentenceParts.ts';
import type { PolicyVersion } from '../records.ts';
import { createChange, replacement, type Change } from './change.ts';

/**
 * The differences in what is decided, a line of business at a time: determinations with their days and limits,
 * statements, and what is said of prior authorization and of criteria.
 */
export function compareDeterminations(
  before: PolicyVersion,
  after: PolicyVersion,
  on: AnswerDay,
): readonly Change[] {
  const [all, allNow] = [before, after].map((version) => answerVersion(version, null, on));
  const lines = new Map(
    [...(allNow ?? []), ...(all ?? [])].map(({ line }) => [line.id, line.name]),
  );
  return [...lines].flatMap(([line, name]) => {
    const [old = [], now = []] = [all, allNow].map((answers = []) =>
      answers.filter((answer) => answer.line.id === line),
    );
    const anchor = after.lines.includes(line) ? line : 'policy-statement';
    return [
      ...replacement(`Coverage for ${name}`, summarize(old), summarize(now), anchor),
      ...createChange(`Statement for ${name}`, joinStatements(old), joinStatements(now), anchor),
      ...compareRules(`Prior authorization for ${name}`, 'prior-authorization', old, now, [
        ({ priorAuthorization }) => priorAuthorization,
        listAuthorizationParts,
      ]),
      ...compareRules(`Medical criteria for ${name}`, 'medical-criteria', old, now, [
        ({ medicalCriteria }) => medicalCriteria,
        listCriteriaParts,
      ]),
    ];
  });
}

const summarize = (answers: readonly Answer[]) =>
  answers
    .filter(isDecided)
    .map((one) => [labelWithLimits(one), describeOverAll(one)].filter(Boolean).join('. '))
    .join('; ') || undefined;

const joinStatements = (answers: readonly Answer[]) =>
  [...new Set(answers.filter(isDecided).map(({ coverage }) => coverage.text))].join(' ') ||
  undefined;

type Reading = readonly [
  (answer: Answer) => Rules<unknown> | null,
  (answer: Answer) => ReturnType<typeof listAuthorizationParts>,
];

/** A change of a value, its days or its limits; where only words differ, the words are compared elsewhere. */
function compareRules(
  what: string,
  anchor: string,
  [old]: readonly Answer[],
  [now]: readonly Answer[],
  [getRules, listParts]: Reading,
): readonly Change[] {
  const facts = [old, now].map((answer) => listFacts(answer ? getRules(answer) : null));
  if (facts[0] === facts[1]) return [];
  const [before, after] = [old, now].map((answer) => answer && writeParts(listParts(answer)));
  return replacement(what, before, after, anchor);
}

/** The values of rules with their days and limits, without the words of the policy. */
function listFacts(rules: Rules<unknown> | null): string {
  const { value, from, until, general = [], exceptions = [], coming = [], past = [] } = rules ?? {};
  const others = [...general, ...exceptions, ...coming, ...past].map((rule) => [
    ...[rule.value, rule.from, rule.until],
    ...rule.limits.map(({ text }) => text),
  ]);
  return JSON.stringify([value, from, until, others.map(String).sort()]);
}
