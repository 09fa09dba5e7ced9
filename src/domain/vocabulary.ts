import type { Elsewhere } from '../content/schemas/block.ts';
import type { Determination, PriorAuthorization } from './records.ts';

/** A determination as a label. The policy's own sentence always stands near it. */
export const determinationLabels: Record<Determination, string> = {
  'not-covered': 'Not covered',
  'not-medically-necessary': 'Not medically necessary',
  covered: 'Covered',
  'covered-with-criteria': 'Covered when criteria are met',
  'medically-necessary': 'Medically necessary',
  'medically-necessary-with-criteria': 'Medically necessary when criteria are met',
  'not-separately-reimbursed': 'Not separately reimbursed',
  'contract-exclusion': 'Excluded by contract',
  investigational: 'Investigational',
  other: 'See the policy’s words',
};

/** Where a policy sends its reader, as a label: "See LCD L33822". The policy's words stand near it. */
export function formatElsewhere(elsewhere: Elsewhere | null): string {
  if (elsewhere === null) return notDetermined;
  const { kind, id } = elsewhere;
  return `See ${[elsewhereLabels[kind], kind === 'policy' ? null : id].filter(Boolean).join(' ')}`;
}

const elsewhereLabels: Record<Elsewhere['kind'], string> = {
  ncd: 'NCD',
  lcd: 'LCD',
  article: 'article',
  policy: 'another policy',
  tool: 'a tool',
  vendor: 'a vendor',
  'state-list': 'the state’s list',
  'plan-review': 'the health plan’s review',
  other: 'elsewhere',
};

/** Prior authorization as a label. "Not applicable" stays the policy's: it gives no reason for it. */
export const priorAuthorizationLabels: Record<PriorAuthorization, string> = {
  'not-applicable': '“Not applicable”',
  required: 'Required',
  recommended: 'Recommended',
  'not-required': 'Not required',
  'see-tool': 'See the authorization tool',
};

export const pathwayLabels = {
  '510k': '510(k)',
  'de-novo': 'De Novo',
  pma: 'Premarket approval',
  hde: 'Humanitarian device exemption',
} as const;

export const conditionLabels = {
  'spinal-cord-injury': 'Spinal cord injury',
  stroke: 'Stroke',
  'multiple-sclerosis': 'Multiple sclerosis',
  'acquired-brain-injury': 'Acquired brain injury',
  'traumatic-brain-injury': 'Traumatic brain injury',
  'lower-limb-disability': 'Lower-limb disability',
} as const;

export const settingLabels = {
  'rehabilitation-institution': 'Rehabilitation institution',
  'rehabilitation-setting': 'Rehabilitation setting',
  'medical-facility': 'Medical facility',
  other: 'Other setting',
} as const;

export const supervisionLabels = {
  'trained-companion': 'Trained companion',
  'physical-therapist': 'Physical therapist',
  'healthcare-professional': 'Healthcare professional',
  'trained-operator': 'Trained operator',
  'medical-supervision': 'Medical supervision',
  other: 'Other supervision',
} as const;

/** Of a code for which the policy states no determination. */
export const notDetermined = 'listed, but coverage is not stated';

/** What a page of devices says where there is none. */
export const noDevices = 'The policies here name no device.';

/** What a page says where the policy says nothing. */
export const notStated = 'not stated in the policy';

/** Above a table or a list whose empty cells are dashes. */
export const dashSentence = 'A dash (–) means that the policy does not state it.';

/** What an indication is: the policy never speaks of labeling, it says "is intended to". */
export const intendedUse = 'intended use, as the policy describes it';

/** Stands wherever an indication stands, so that nobody takes it for a criterion of coverage. */
export const intendedUseSentence =
  'Intended use, as the policy describes it; not coverage criteria.';

/** What years, pathways and numbers are: the policy's account, not FDA's. */
export const fdaStatusFromPolicy = 'FDA status, from the policy';

export const confidenceLabels = {
  high: 'High',
  'medium-high': 'Medium to high',
  medium: 'Medium',
} as const;
