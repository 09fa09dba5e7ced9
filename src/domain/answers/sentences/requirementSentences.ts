import type { MedicalCriteria, PriorAuthorization } from '../../records.ts';
import type { Answer, Authorization, Criteria, Rule, Rules } from '../answer.ts';
import { formatWindow } from './dateSentences.ts';
import { quoteSentence } from './words.ts';

const authorizationLabels: Record<Exclude<PriorAuthorization, 'not-applicable'>, string> = {
  required: 'Required.',
  recommended: 'Recommended.',
  'not-required': 'Not required.',
  'see-tool': 'See the authorization tool.',
};

const criteriaLabels: Record<Exclude<MedicalCriteria, 'not-applicable'>, string> = {
  stated: 'The policy lists medical criteria.',
  'held-elsewhere': 'The medical criteria are not in this policy.',
};

/** Prior authorization with the policy's words; never a reason of ours. "" where it has no meaning. */
export function describeAuthorization({ priorAuthorization }: Pick<Answer, 'priorAuthorization'>) {
  return priorAuthorization
    ? join(describeAuthorizationValue(priorAuthorization), priorAuthorization)
    : '';
}

function describeAuthorizationValue({ value, words }: Authorization): string {
  if (value === null)
    return 'The policy does not state whether prior authorization is needed. This does not mean “not required.”';
  const quoted = quoteSentence(words ?? '');
  return value === 'not-applicable'
    ? `${quoted} The policy gives no reason. This does not mean “not required.”`
    : `${authorizationLabels[value]} ${quoted}`;
}

/** Medical criteria with the policy's words; never a reason of ours. "" where they have no meaning. */
export function describeCriteria({ medicalCriteria }: Pick<Answer, 'medicalCriteria'>): string {
  return medicalCriteria ? join(describeCriteriaValue(medicalCriteria), medicalCriteria) : '';
}

function describeCriteriaValue({ value, words, differsByLine }: Criteria): string {
  if (value === null) return 'The policy does not state whether medical criteria apply.';
  const quoted = quoteSentence(words ?? '');
  return value === 'not-applicable'
    ? `${quoted} The policy lists no medical criteria${differsByLine ? ' for this line of business' : ''}.`
    : `${criteriaLabels[value]} ${quoted}`;
}

/** A value, then what the policy also states: elsewhere, for some only, from a later day on. */
const join = (value: string, { general, exceptions, coming }: Rules<unknown>): string =>
  [
    value,
    ...general.map((rule) => `The policy also says: ${describeRule(rule)}`),
    ...exceptions.map((rule) => `Exception: ${describeRule(rule)}`),
    ...coming.map((rule) => `Later: ${describeRule(rule)}`),
  ].join(' ');

function describeRule(rule: Rule<unknown>): string {
  const { words, limits } = rule;
  const window = formatWindow(rule);
  const outside = limits.filter(({ text }) => !words.includes(text)).map(({ text }) => `“${text}”`);
  const notes = [window, ...outside].filter(Boolean).join(', ');
  return `${quoteSentence(words)}${notes && ` (${notes})`}`;
}
