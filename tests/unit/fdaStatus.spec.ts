import { expect, test } from '@playwright/test';
import { openStatus } from '../../src/domain/fdaStatus.ts';
import type { RegulatoryEntry } from '../../src/domain/records.ts';
import { records } from '../support/contentRecords.ts';

const restore = records.regulatory.find(({ id }) => id === '2019-restore');
if (!restore) throw new Error('there is no entry of ReStore');

for (const [words, facts, open] of [
  [
    'In 2019, it was approved for walking.',
    {},
    'The policy says “was approved” and names no agency, number or pathway.',
  ],
  [
    'It was approved (K990001).',
    { submission: 'K990001' },
    'The policy says “was approved” and names no agency or pathway.',
  ],
  [
    'They were cleared through the 510(k) process (K990001).',
    { wordAsPrinted: 'cleared', submission: 'K990001', pathway: '510k' },
    'The policy says “were cleared” and names no agency.',
  ],
  ['It was approved by the FDA.', {}, undefined],
  ['It was approved by the Food and Drug Administration.', {}, undefined],
] as const satisfies readonly [string, Partial<RegulatoryEntry>, string | undefined][]) {
  test(`"${words}" leaves open: ${open ?? 'no agency'}`, () => {
    expect(openStatus({ ...restore, ...facts }, words)).toBe(open);
  });
}
