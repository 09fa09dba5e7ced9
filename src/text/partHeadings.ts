import type { PolicyPart } from './vocabulary.ts';

/** The headings that the printed template puts above the parts of a policy, and their anchors. */
export const partHeadings: Record<
  Exclude<PolicyPart, 'RegulatoryEntries'>,
  { slug: string; text: string }
> = {
  MedicalCriteria: { slug: 'medical-criteria', text: 'MEDICAL CRITERIA' },
  PriorAuthorization: { slug: 'prior-authorization', text: 'PRIOR AUTHORIZATION' },
  PolicyStatement: { slug: 'policy-statement', text: 'POLICY STATEMENT' },
  Coverage: { slug: 'coverage', text: 'COVERAGE' },
  Coding: { slug: 'coding', text: 'CODING' },
  RelatedPolicies: { slug: 'related-policies', text: 'RELATED POLICIES' },
  Published: { slug: 'published', text: 'PUBLISHED' },
  References: { slug: 'references', text: 'REFERENCES' },
};
