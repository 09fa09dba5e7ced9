import type { Determination, PolicyVersion } from '../../domain/records.ts';
import type { Problem, Rule } from './problem.ts';

const positive: ReadonlySet<Determination> = new Set([
  ...(['covered', 'covered-with-criteria', 'medically-necessary'] as const),
  'medically-necessary-with-criteria',
]);

/** A payment policy says what is paid, not what is covered: its "not applicable" excludes nothing. */
const isPaymentPolicy = ({ kind }: Pick<PolicyVersion, 'kind'>) => /\bpayment\b/i.test(kind);

/**
 * Criteria and authorization say what their print says, and "not applicable" is refused beside a
 * determination that the service is covered, unless the policy is one of payment.
 */
export const notApplicable: Rule = function* ({ policies }) {
  for (const version of policies) {
    const { file, statements, medicalCriteria, priorAuthorization } = version;
    const values = [
      ...medicalCriteria.values.map(({ lineOfBusiness, medicalCriteria: value }, index) => ({
        path: ['medicalCriteria', 'values', index],
        printed: medicalCriteria.asPrinted,
        lineOfBusiness,
        value,
      })),
      ...priorAuthorization.values.map((one, index) => ({
        path: ['priorAuthorization', 'values', index],
        printed: one.asPrinted ?? priorAuthorization.asPrinted,
        lineOfBusiness: one.lineOfBusiness,
        value: one.priorAuthorization,
      })),
      ...(priorAuthorization.exceptions ?? []).map((one, index) => ({
        path: ['priorAuthorization', 'exceptions', index],
        printed: one.asPrinted,
        lineOfBusiness: one.lineOfBusiness,
        value: one.priorAuthorization,
      })),
    ];
    for (const { path, printed, lineOfBusiness, value } of values) {
      const problem = (found: string, cure: string): Problem => ({ file, path, found, cure });
      if (!agrees(value, printed)) {
        yield problem(`"${value}", where "${printed}" is printed`, 'write what the print says');
      }
      const determination = statements.find((one) => one.lineOfBusiness === lineOfBusiness);
      if (
        value === 'not-applicable' &&
        !isPaymentPolicy(version) &&
        determination &&
        positive.has(determination.determination)
      ) {
        yield problem(
          `"not-applicable" for ${lineOfBusiness}, which is ${determination.determination}`,
          'write what the source states of a service that it covers',
        );
      }
    }
  }
};

function agrees(value: string, printed: string): boolean {
  const notApplicable = /^(?:not applicable|n\/a|none)\.?$/i.test(printed);
  const notRequired = /\bnot (?:be )?(?:required|needed|necessary)\b/i.test(printed);
  if (value === 'not-applicable' || notApplicable)
    return value === 'not-applicable' && notApplicable;
  if (value === 'not-required') return notRequired || /^(?:no|none)\b/i.test(printed);
  if (value === 'required') return /\brequired?s?\b/i.test(printed);
  if (value === 'recommended') return /\brecommend/i.test(printed);
  if (value === 'see-tool') return /\b(?:tool|look-?up|portal|web ?site)\b/i.test(printed);
  return true;
}
