import type { Skeleton } from './skeletons.ts';

const forEachLine = (value: string) =>
  ['medicare-advantage', 'commercial']
    .map((line) => `    - { lineOfBusiness: ${line}, ${value} }`)
    .join('\n');

const statement = (line: string) => `  - lineOfBusiness: ${line}
    heading: TODO
    determination: TODO
    text: TODO the sentence, verbatim`;

/** The first version of a policy; the check names every TODO. */
export function createPolicySkeleton(policy: string, date: string): Skeleton {
  return {
    path: `policies/${policy}/${date}.mdx`,
    text: `---
kind: TODO as printed
title: TODO as printed
owner: { name: TODO, abbreviation: TODO }
effectiveDate: { label: EFFECTIVE DATE, asPrinted: TODO, date: "${date}" }
lastReviewed: { label: POLICY LAST REVIEWED, asPrinted: TODO, date: TODO }
source:
  sha256: TODO
medicalCriteria:
  asPrinted: TODO
  values:
${forEachLine('medicalCriteria: TODO')}
priorAuthorization:
  asPrinted: TODO
  values:
${forEachLine('priorAuthorization: TODO')}
statements:
${statement('medicare-advantage')}
${statement('commercial')}
coverage: TODO the paragraph, verbatim
codingGroups: []
relatedPolicies: { asPrinted: TODO, policies: [] }
publications: []
regulatory: []
bibliography: null
notice: TODO the closing paragraph, verbatim
readings: []
---

## OVERVIEW

TODO the words of the policy in reading order.

<MedicalCriteria />

<PriorAuthorization />

<PolicyStatement />

<Coverage />

<Coding />

<RelatedPolicies />

<Published />
`,
  };
}

/** The next version: the latest one once more, with what is certain to differ left open. */
export function createNextVersion(policy: string, date: string, latest: string): Skeleton {
  return {
    path: `policies/${policy}/${date}.mdx`,
    text: latest
      .replace(/^(effectiveDate:.*asPrinted: ).*$/m, `$1TODO, date: "${date}" }`)
      .replace(/^(lastReviewed:.*asPrinted: ).*$/m, '$1TODO, date: TODO }')
      .replace(/^( *sha256: ).*$/m, '$1TODO'),
  };
}
