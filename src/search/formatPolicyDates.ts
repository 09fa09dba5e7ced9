import { formatDate } from '../domain/dates.ts';
import type { PolicyEntity } from './entityData.ts';

/** The dates of a version in a sentence; from when to when it is in force, where both are known. */
export function formatPolicyDates({
  effective,
  reviewed,
  updated,
  until,
}: Pick<PolicyEntity, 'effective' | 'reviewed' | 'updated' | 'until'>): string {
  const parts = [
    `Effective ${effective}`,
    until && `in force to ${formatDate(until)}`,
    reviewed ? `last reviewed ${formatDate(reviewed)}` : 'no review stated',
    updated && `last updated ${formatDate(updated)}`,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}
