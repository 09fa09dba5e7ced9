import { contractVersion } from './contract.ts';

/**
 * The history of the contract, newest first. A number in front is raised when something that was
 * promised goes or changes its meaning, the middle one when something is added.
 */
export const contractChanges: readonly { version: string; changes: readonly string[] }[] = [
  {
    version: contractVersion,
    changes: [
      'A determination and a statement: otherwiseOf, from, until and overAll. A determination of a code: text.',
      'How a policy lists a code: priorAuthorization, for each line of business, and attachment, with held (whether we have the list). A policy: attachments.',
      'priorAuthorization and medicalCriteria of a policy: line, value (in place of priorAuthorization and medicalCriteria), asPrinted, from, until and otherRules, with the days and limits of each. A line of which the policy states nothing is there with the value null. priorAuthorizationExceptions is gone: they are in otherRules.',
      'In codes.csv: First day, Last day, Read with and Prior authorization. A code without a determination has a row for each line of business.',
    ],
  },
  {
    version: '3.0.0',
    changes: [
      'The lines of business are those of the health plan (payers/), no fixed list: lineOfBusiness is the id of the line, line its name.',
      'A determination has limits and elsewhere, and is null where the policy sends its reader elsewhere; "investigational" and "other" are new. scope is the limit that all determinations of a place share.',
      'A statement has asPrinted, line, limits and elsewhere; groupStatements is gone: what holds for some groups only is a statement with limits.',
      'priorAuthorizationExceptions: limit. criteriaHeldElsewhere: words in place of asPrinted. criteria: lines in place of linesOfBusiness.',
      'A policy: owner (the health plan) and memberBilling. lastReviewed and lastUpdated may be a month.',
      'crd is made from all decisions of a policy for a line: "covered" and "not-covered" only where each says so without limits; infoNeeded is new.',
      'How a policy lists a code: except. In codes.csv: Except; a code that is not valid on the day of the build has no determination.',
      'The index: scope, with the number of policies, their health plans and the day of the build.',
    ],
  },
  {
    version: '2.0.0',
    changes: [
      'The current version of a policy has its JSON and Markdown at the address of the policy alone; in the list of policies, each version names its JSON (json).',
      'Each policy of a code: title, owner, effectiveDate, inForceUntil, lastReviewed, groupStatements, url, and how it lists the code: descriptor, heading, sentence, scope, validFrom, validUntil, inAttachment.',
      'Each code of a policy: heading and sentence. Each determination of a code: asPrinted.',
      'An indication: conditions, all that it names; condition stays the first of them.',
      'The descriptor of a code is null where policies print different ones.',
      'A reference: URL and note, so that reference managers read the file; given names that are initials have spaces between them.',
    ],
  },
  {
    version: '1.1.0',
    changes: [
      'A policy: coverage, notice, priorAuthorizationAsPrinted and medicalCriteriaAsPrinted, each verbatim.',
      'Its value "not-applicable" says no more than the policy does, which gives no reason.',
      'A device: formerMakerNames, mentionedAs, policies, predicateFor, references, outsideNames, outsideRecords;',
      'in each regulatory record names, maker, decisionWord, openStatus, predicateAsPrinted, furtherClearance, candidateCharacteristics, words and readings.',
    ],
  },
  {
    version: '1.0.0',
    changes: ['The first version: policies, versions, codes, devices, references, index, schemas.'],
  },
];
