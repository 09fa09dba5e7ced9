import { findRequirements, type DecisionForLine } from './answer.ts';
import type { Determination, PolicyVersion, PriorAuthorization } from './records.ts';

/**
 * The values of HL7 Da Vinci Coverage Requirements Discovery (CRD), STU 2.2.1, extension
 * coverage-information, that stand nearest to what a policy states. CRD answers for one member, a
 * policy for all: what the policy leaves to a member's contract or to criteria is "conditional".
 */
export const crdGuide = 'https://hl7.org/fhir/us/davinci-crd/2.2.1/en/';

/** Of the value set coverageInfo. Null: no value of CRD says it. */
export const crdCovered: Record<Determination, 'covered' | 'not-covered' | 'conditional' | null> = {
  'not-covered': 'not-covered',
  'not-medically-necessary': 'not-covered',
  covered: 'covered',
  'covered-with-criteria': 'conditional',
  'medically-necessary': 'conditional',
  'medically-necessary-with-criteria': 'conditional',
  'not-separately-reimbursed': null,
  'contract-exclusion': 'not-covered',
  investigational: 'not-covered',
  other: null,
};

/** Of the value set coveragePaDetail. Null: no value of CRD says it. */
export const crdPaNeeded: Record<
  PriorAuthorization,
  'auth-needed' | 'no-auth' | 'conditional' | null
> = {
  'not-applicable': null,
  required: 'auth-needed',
  recommended: null,
  'not-required': 'no-auth',
  'see-tool': 'conditional',
};

/** What a policy states for one line of business, in CRD's values. */
export interface CrdCoverage {
  lineOfBusiness: string;
  covered: 'covered' | 'not-covered' | 'conditional' | null;
  paNeeded: 'auth-needed' | 'no-auth' | 'conditional' | null;
}

/**
 * The decisions of a version in CRD's values, a line of business at a time: "not-covered" and "covered" only where
 * every decision says so without limits. What is not covered has no value for prior authorization: CRD forbids one
 * (constraint crd-ci-q2).
 */
export function getCrdCoverage(
  version: PolicyVersion,
  decisions: readonly DecisionForLine[],
): CrdCoverage[] {
  return version.lines.flatMap((lineOfBusiness) => {
    const ofLine = decisions.filter((one) => one.lineOfBusiness === lineOfBusiness);
    if (ofLine.length === 0) return [];
    const covered = combine(ofLine);
    const { priorAuthorization } = findRequirements(version, lineOfBusiness);
    const isAsked = covered !== 'not-covered' && priorAuthorization !== null;
    return [
      { lineOfBusiness, covered, paNeeded: isAsked ? crdPaNeeded[priorAuthorization] : null },
    ];
  });
}

function combine(decisions: readonly DecisionForLine[]): CrdCoverage['covered'] {
  const values = new Set(
    decisions.map(({ determination }) => determination && crdCovered[determination]),
  );
  const [only = null] = values;
  if (values.has(null)) return null;
  return values.size === 1 && decisions.every(({ limits }) => limits.length === 0)
    ? only
    : 'conditional';
}
