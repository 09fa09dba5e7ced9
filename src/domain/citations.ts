import type { Reference } from '../content/schemas/reference.ts';

export interface NumberedReference extends Reference {
  number: number;
}

/** The references with their printed numbers: the order makes the number. */
export function numberReferences(references: readonly Reference[]): readonly NumberedReference[] {
  return references.map((reference, index) => ({ ...reference, number: index + 1 }));
}

/** A person as citations write one: "van Dijsseldonk RB". */
export function formatPersonName(person: Reference['author'][number]): string {
  if ('literal' in person) return person.literal;
  return [person['non-dropping-particle'], person.family, person.given].filter(Boolean).join(' ');
}

/** A person's family name with what belongs to it: "van Dijsseldonk". */
export function formatFamilyName(person: Reference['author'][number]): string {
  if ('literal' in person) return person.literal;
  return [person['non-dropping-particle'], person.family].filter(Boolean).join(' ');
}

/** The year of publication, as printed. */
export function getYear(reference: Reference): number {
  return reference.issued['date-parts'][0][0];
}

/** Where the work is to be found: PubMed's page for a PMID, else the DOI resolver's. */
export function getCitationUrl({ PMID, DOI }: Reference): string | undefined {
  if (PMID) return `https://pubmed.ncbi.nlm.nih.gov/${PMID}/`;
  return DOI && `https://doi.org/${DOI}`;
}

/** A reference with the words of its citation that name a device. */
export interface NamingReference {
  reference: NumberedReference;
  evidence: readonly string[];
}

/** The references that name a device, each with its evidence. */
export function findReferencesNaming(
  device: string,
  references: readonly NumberedReference[],
): readonly NamingReference[] {
  return references.flatMap((reference) => {
    const named = reference.devices.filter((one) => one.device === device);
    const evidence = named.map(({ asPrinted }) => asPrinted);
    return evidence.length > 0 ? [{ reference, evidence }] : [];
  });
}

/** References by a key, keys in the given order, each group in printed order. */
export function groupReferences<Key>(
  references: readonly NumberedReference[],
  keysOf: (reference: NumberedReference) => readonly Key[],
  order: (a: Key, b: Key) => number,
): readonly { key: Key; references: readonly NumberedReference[] }[] {
  const pairs = references.flatMap((reference) =>
    keysOf(reference).map((key) => ({ key, reference })),
  );
  return [...Map.groupBy(pairs, ({ key }) => key)]
    .map(([key, group]) => ({ key, references: group.map(({ reference }) => reference) }))
    .toSorted((a, b) => order(a.key, b.key));
}
