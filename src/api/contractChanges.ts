import { contractVersion } from './contract.ts';

/**
 * The history of the contract, newest first. A number in front is raised when something that was
 * promised goes or changes its meaning, the middle one when something is added.
 */
export const contractChanges: readonly { version: string; changes: readonly string[] }[] = [
  {
    version: contractVersion,
    changes: ['The first version: policies, versions, codes, devices, references, index, schemas.'],
  },
];
