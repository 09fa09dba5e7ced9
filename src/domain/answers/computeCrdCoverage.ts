import type { Determination, PriorAuthorization } from '../records.ts';
import type { Answer, Limit } from './answer.ts';

/** HL7 Da Vinci Coverage Requirements Discovery (CRD), whose extension coverage-information has these values. */
export const crdGuide = 'https://hl7.org/fhir/us/davinci-crd/2.2.1/en/';

/** The value sets coverageInfo, coveragePaDetail and of what is missing for an answer. Null: no value of CRD says it. */
type Covered = 'covered' | 'not-covered' | 'conditional' | null;
type PaNeeded = 'auth-needed' | 'no-auth' | 'conditional' | null;
type InfoNeeded = 'performer' | 'location' | 'timeframe' | 'detail-code' | 'OTH';

export const crdCovered: Record<Determination, Covered> = {
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

export const crdPaNeeded: Record<PriorAuthorization, PaNeeded> = {
  'not-applicable': null,
  required: 'auth-needed',
  recommended: null,
  'not-required': 'no-auth',
  'see-tool': 'conditional',
};

/** What a policy states of a subject for one line on a day, in the values of CRD. */
export interface CrdCoverage {
  policy: string;
  line: string;
  subject: string;
  covered: Covered;
  paNeeded: PaNeeded;
  infoNeeded: readonly InfoNeeded[];
}

/**
 * One value for each policy, line and subject, from all its decisions: of one decision alone,
 * "investigational for all other uses" would be "not-covered". Facts of a member are not looked at.
 */
export function computeCrdCoverage(answers: readonly Answer[]): readonly CrdCoverage[] {
  const groups = new Map<string, [Answer, ...Answer[]]>();
  for (const answer of answers) {
    const { subject, policy, line } = answer;
    const key = [policy.permanentUrl, line.id, nameSubject(subject)].join(' ');
    const group = groups.get(key);
    if (group) group.push(answer);
    else groups.set(key, [answer]);
  }
  return [...groups.values()].map((group) => {
    const [{ policy, line, subject, priorAuthorization: rules }] = group;
    const covered = computeCovered(group);
    const { value = null, exceptions = [] } = rules ?? {};
    const paNeeded = exceptions.length > 0 ? 'conditional' : value && crdPaNeeded[value];
    return {
      ...{ policy: policy.id, line: line.id, subject: nameSubject(subject), covered },
      // CRD forbids a value for what is not covered (constraint crd-ci-q2).
      paNeeded: covered === 'not-covered' ? null : paNeeded,
      infoNeeded: covered === 'conditional' ? listInfoNeeded(group) : [],
    };
  });
}

const nameSubject = (subject: Answer['subject']): string =>
  subject.kind === 'code' ? subject.code : subject.id;

/** "covered" and "not-covered" only where every decision says so, without limits. */
function computeCovered(answers: readonly Answer[]): Covered {
  const decided = answers.filter(
    ({ coverage: { state } }) => state === 'stated' || state === 'elsewhere',
  );
  const values = decided.map(({ coverage }) =>
    coverage.state === 'stated' ? crdCovered[coverage.determination] : null,
  );
  if (values.every((value) => value === null)) return null;
  const isLimited = decided.some(
    ({ limits, about, window }) => limits.length > 0 || about !== null || isDated(window),
  );
  const [first = null] = values;
  return !isLimited && values.every((value) => value === first) ? first : 'conditional';
}

const isDated = ({ from, until }: Answer['window']) => from !== null || until !== null;

function listInfoNeeded(answers: readonly Answer[]): readonly InfoNeeded[] {
  const needed = answers.flatMap(({ limits, window, via }): readonly InfoNeeded[] => [
    ...limits.flatMap(readLimit),
    ...(isDated(window) ? (['timeframe'] as const) : []),
    ...(via.listed === 'range' ? (['detail-code'] as const) : []),
  ]);
  return [...new Set(needed)];
}

/** What has to be known for a limit: the one that leaves the rest of another is known with that. */
function readLimit({ of, values }: Limit): readonly InfoNeeded[] {
  if (of === 'otherwise') return [];
  if (values?.placeOfService) return ['location'];
  return values?.kinds?.includes('provider') === true ? ['performer'] : ['OTH'];
}
