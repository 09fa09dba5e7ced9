import { getCollection } from 'astro:content';
import type { Records } from '../../domain/records.ts';

interface Entry<Data> {
  id: string;
  data: Data;
  filePath?: string;
}

function filed<Data>({
  id,
  data,
  filePath = '',
}: Entry<Data>): Data & { id: string; file: string } {
  return { ...data, id, file: filePath };
}

const policyOf = (id: string) => id.split('/')[0] ?? id;

/** The records of Astro's content collections. */
export async function loadRecords(): Promise<Records> {
  const payers = (await getCollection('payers')).map(filed);
  const byId = new Map(payers.map((payer) => [payer.id, payer]));
  return {
    payers,
    policies: (await getCollection('policies')).flatMap((entry) => {
      // The loader refuses a policy whose payer has no record.
      const payer = byId.get(entry.data.payer);
      return payer ? [{ ...filed(entry), policy: policyOf(entry.id), payer }] : [];
    }),
    regulatory: (await getCollection('regulatory')).map(filed),
    devices: (await getCollection('devices')).map(filed),
    references: (await getCollection('references')).map(filed),
    linesOfBusiness: (await getCollection('linesOfBusiness')).map(filed),
    glossary: (await getCollection('glossary')).map(filed),
  };
}
