import { expect, test } from '@playwright/test';
import { answerVersion } from '../../src/domain/answers/answerVersion.ts';
import {
  listRequirementFacts,
  writeRequirementFacts,
} from '../../src/domain/answers/sentences/requirementFacts.ts';
import {
  listAuthorizationParts,
  listCriteriaParts,
} from '../../src/domain/answers/sentences/requirementSentences.ts';
import type {
  MedicalCriteria,
  PolicyVersion,
  PriorAuthorization,
} from '../../src/domain/records.ts';
import { answerDay } from '../support/answerDay.ts';
import { records } from '../support/contentRecords.ts';

const [real] = records.policies;
if (!real) throw new Error('the content has no policy');

const lines = ['medicare-advantage', 'commercial'] as const;

/** The real policy with other values for its two lines of business. */
function policyWith(
  printed: string,
  authorization: readonly [PriorAuthorization, PriorAuthorization],
  criteria: readonly [MedicalCriteria, MedicalCriteria] = ['not-applicable', 'not-applicable'],
  kind = real?.kind ?? '',
): PolicyVersion {
  if (!real) throw new Error('the content has no policy');
  return {
    ...real,
    kind,
    priorAuthorization: {
      text: printed,
      values: lines.map((line, index) => ({
        lines: [line],
        value: authorization[index] ?? 'required',
      })),
    },
    medicalCriteria: {
      text: printed,
      values: lines.map((line, index) => ({ lines: [line], value: criteria[index] ?? 'stated' })),
    },
  };
}

const write = (version: PolicyVersion, listParts: Parameters<typeof listRequirementFacts>[1]) =>
  writeRequirementFacts(listRequirementFacts(answerVersion(version, null, answerDay), listParts));

const noReason = 'The policy gives no reason. This does not mean “not required.”';

for (const [what, version, words] of [
  [
    'of both lines of business',
    policyWith('Not applicable', ['not-applicable', 'not-applicable']),
    `“Not applicable.” ${noReason}`,
  ],
  [
    'with the policy’s own period',
    policyWith('Not applicable.', ['not-applicable', 'not-applicable']),
    `“Not applicable.” ${noReason}`,
  ],
  [
    'in another form',
    policyWith('N/A', ['not-applicable', 'not-applicable']),
    `“N/A.” ${noReason}`,
  ],
  [
    'in a payment policy',
    policyWith('Not applicable', ['not-applicable', 'not-applicable'], undefined, 'Payment Policy'),
    `“Not applicable.” ${noReason}`,
  ],
  [
    'of one line of business',
    policyWith('Not applicable', ['not-applicable', 'required']),
    `Medicare Advantage Plans: “Not applicable.” ${noReason} Commercial Products: Required. “Not applicable.”`,
  ],
  [
    'of neither line, whose words follow',
    policyWith('Authorization is required.', ['required', 'required']),
    'Required. “Authorization is required.”',
  ],
] as const) {
  test(`prior authorization "not applicable" ${what} is quoted and gets no reason of ours`, () => {
    expect(write(version, listAuthorizationParts)).toBe(words);
  });
}

for (const [what, criteria, words] of [
  [
    'of both lines of business',
    ['not-applicable', 'not-applicable'],
    '“Not applicable.” The policy lists no medical criteria.',
  ],
  [
    'of one line of business',
    ['not-applicable', 'stated'],
    'Medicare Advantage Plans: “Not applicable.” The policy lists no medical criteria for this line of business. Commercial Products: The policy lists medical criteria. “Not applicable.”',
  ],
] as const) {
  test(`medical criteria "not applicable" ${what} are quoted and get no reason of ours`, () => {
    const version = policyWith('Not applicable', ['required', 'required'], criteria);
    expect(write(version, listCriteriaParts)).toBe(words);
  });
}
