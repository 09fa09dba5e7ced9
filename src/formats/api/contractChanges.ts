import { contractVersion } from './contract.ts';

/**
 * The history of the contract, newest first. A number in front is raised when something that was
 * promised goes or changes its meaning, the middle one when something is added.
 */
export const contractChanges: readonly { version: string; changes: readonly string[] }[] = [
  {
    version: contractVersion,
    changes: [
      'The current version of a policy has its JSON and Markdown at the address of the policy alone; in the list of policies, each version names its JSON (json).',
      'A policy: coverage, notice, priorAuthorizationAsPrinted and medicalCriteriaAsPrinted, each verbatim.',
      'Its value "not-applicable" says no more than the policy does, which gives no reason.',
      'A device: formerMakerNames, mentionedAs, policies, predicateFor, references, outsideNames, outsideRecords;',
      'in each regulatory entry names, maker, decisionWord, openStatus, predicateAsPrinted, furtherClearance, candidateCharacteristics, words and readings.',
    ],
  },
  {
    version: '1.0.0',
    changes: ['The first version: policies, versions, codes, devices, references, index, schemas.'],
  },
];
