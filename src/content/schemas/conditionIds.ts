/** The conditions by which indications are filtered. A module of its own, as `spinalLevels.ts` is. */
export const conditionIds = [
  'spinal-cord-injury',
  'stroke',
  'multiple-sclerosis',
  'acquired-brain-injury',
  'traumatic-brain-injury',
  'lower-limb-disability',
] as const;
