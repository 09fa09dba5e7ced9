import type { Skeleton } from './skeletons.ts';

/** The first version of a policy; the check names every TODO. */
export function createPolicySkeleton(policy: string, date: string): Skeleton {
  return {
    path: `policies/${policy}/${date}.mdx`,
    text: `---
kind: TODO as published
title: TODO as published
payer: TODO the id of a file in payers/
lines: [TODO the ids of the lines of business that this version covers]
effectiveDate: { label: EFFECTIVE DATE, asPrinted: TODO, date: "${date}" }
lastReviewed: { label: POLICY LAST REVIEWED, asPrinted: TODO, date: TODO }
source:
  sha256: TODO
medicalCriteria:
  text: TODO
  values:
    - { value: TODO }
priorAuthorization:
  text: TODO
  values:
    - { value: TODO }
statements:
  - heading: TODO or null
    text: TODO the sentence, verbatim
    decisions:
      - { lines: [TODO], determination: TODO, words: TODO the part of the text that decides }
coverage: TODO the paragraph, verbatim
codingGroups: []
relatedPolicies: { asPrinted: TODO, policies: [] }
publications: []
regulatory: []
bibliography: null
notice: TODO the closing paragraph, verbatim
memberBilling: []
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
