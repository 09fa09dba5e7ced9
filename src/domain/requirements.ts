import type { AnswerForLine } from './answer.ts';
import { dateInWords } from './dates.ts';
import type { LineOfBusinessId, PolicyVersion } from './records.ts';
import {
  lineOfBusinessNames,
  medicalCriteriaLabels,
  priorAuthorizationLabels,
} from './vocabulary.ts';

/** A payment policy says what is paid, not what is covered: its "not applicable" excludes nothing. */
export const isPaymentPolicy = ({ kind }: Pick<PolicyVersion, 'kind'>): boolean =>
  /\bpayment\b/i.test(kind);

const notForPayment = 'Does not apply: this is a payment policy';

/** What a version says of prior authorization for a line of business, as a label. */
export function authorizationInWords(
  version: PolicyVersion,
  { priorAuthorization }: AnswerForLine,
): string | null {
  if (priorAuthorization === 'not-applicable' && isPaymentPolicy(version)) return notForPayment;
  return priorAuthorization && priorAuthorizationLabels[priorAuthorization];
}

/** What a version says of medical criteria for a line of business, as a label. */
export function criteriaInWords(
  version: PolicyVersion,
  { medicalCriteria }: AnswerForLine,
): string | null {
  if (medicalCriteria === 'not-applicable' && isPaymentPolicy(version)) return notForPayment;
  return medicalCriteria && medicalCriteriaLabels[medicalCriteria];
}

/** The dated exceptions of prior authorization: "Commercial Products, from January 1, 2025: Not required". */
export function exceptionsInWords(
  { priorAuthorization }: PolicyVersion,
  line?: LineOfBusinessId,
): readonly string[] {
  return (priorAuthorization.exceptions ?? [])
    .filter(({ lineOfBusiness }) => line === undefined || lineOfBusiness === line)
    .map(({ lineOfBusiness, priorAuthorization: value, from, until }) => {
      const days = [from && `from ${dateInWords(from)}`, until && `to ${dateInWords(until)}`];
      const when = days.filter(Boolean).join(' ');
      return `${lineOfBusinessNames[lineOfBusiness]}, ${when}: ${priorAuthorizationLabels[value]}`;
    });
}
