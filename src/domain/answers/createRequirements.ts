import type { Answer } from './answer.ts';
import { holdsOnDay, type AnswerContext } from './context.ts';
import type { LimitContext } from './decisions.ts';
import type { Listing } from './findListings.ts';
import { resolveRules, type RuleLevel } from './rules.ts';
import type { PriorAuthorization } from '../records.ts';

/** Prior authorization and medical criteria for a line, with the places where the policy sends its reader for them. */
export function createRequirements(
  context: AnswerContext,
  limits: LimitContext,
  listing: Listing | null,
  line: string,
): Pick<Answer, 'priorAuthorization' | 'medicalCriteria'> {
  const { lines, priorAuthorization, medicalCriteria } = context.version;
  const { records, version } = context;
  const rules = { ...limits, holds: holdsOnDay.bind(null, context) };
  const { request, values, text } = priorAuthorization;
  const ofSection = { level: 'section', lines } as const;
  const ofCode: readonly RuleLevel<PriorAuthorization>[] = listing
    ? listLevels(listing, lines)
    : [];
  const { elsewhere, criteria = [] } = medicalCriteria;
  const url = `${records.base}/policies/${version.id}/#medical-criteria`;
  return {
    priorAuthorization: {
      ...resolveRules([...ofCode, { ...ofSection, rules: values, text }], line, rules),
      request: request ?? null,
    },
    medicalCriteria: {
      ...resolveRules(
        [{ ...ofSection, rules: medicalCriteria.values, text: medicalCriteria.text }],
        line,
        rules,
      ),
      lists: criteria
        .filter((one) => (one.lines ?? lines).includes(line))
        .map((one) => ({ text: one.text, url })),
      elsewhere: elsewhere ?? null,
      differsByLine: medicalCriteria.values.some(({ value }) => value !== 'not-applicable'),
    },
  };
}

function listLevels(
  { group, entry }: Listing,
  lines: readonly string[],
): readonly RuleLevel<PriorAuthorization>[] {
  const common = { lines: group.lines ?? lines, text: group.text };
  return [
    { level: 'code', rules: entry.priorAuthorization, ...common },
    { level: 'group', rules: group.priorAuthorization, ...common },
  ];
}
