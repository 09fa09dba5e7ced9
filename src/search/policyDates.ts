import { dateInWords } from '../domain/dates.ts';
import type { PolicyEntity } from './entityData.ts';

/** The dates of a version in a sentence; from when to when it is in force, where both are known. */
export function policyDates({
  effective,
  reviewed,
  until,
}: Pick<PolicyEntity, 'effective' | 'reviewed' | 'until'>): string {
  const parts = [
    `Effective ${effective}`,
    until && `in force to ${dateInWords(until)}`,
    reviewed ? `last reviewed ${reviewed}` : 'no review stated',
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}
