import type { DeviceRecord } from './records.ts';

/** How a policy mentions a device that it does not describe. */
export type Mentioned = NonNullable<DeviceRecord['mentionOnly']>;

/** What is said of a device that the policy does not describe, in place of an answer. */
export const describeMentionOnly = (how: Mentioned): string =>
  how === 'as-predicate'
    ? 'Mentioned only as the predicate of other devices.'
    : 'Mentioned only in a reference.';
