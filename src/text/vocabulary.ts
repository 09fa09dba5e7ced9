/** The parts of a policy that its author places between the paragraphs, as `<Coding />`. */
export const policyParts = [
  'MedicalCriteria',
  'PriorAuthorization',
  'PolicyStatement',
  'Coverage',
  'RegulatoryEntries',
  'Coding',
  'RelatedPolicies',
  'Published',
  'References',
] as const;

export type PolicyPart = (typeof policyParts)[number];

export const isPolicyPart = (name: string | null): name is PolicyPart =>
  policyParts.some((part) => part === name);

/** A heading that the source does not print: `<OurHeading>Evidence summary</OurHeading>`. */
export const ourHeading = 'OurHeading';

/** A citation: `<Cite id="zeilig-2012">1</Cite>` links the printed number to its reference. */
export const citation = 'Cite';

/** The HTML elements that Markdown may make of a body; any other is refused. */
export const proseElements = new Set([
  ...['h2', 'h3', 'h4', 'p', 'ul', 'ol', 'li', 'em', 'strong', 'blockquote', 'a', 'br', 'hr'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'sup', 'sub'],
]);
