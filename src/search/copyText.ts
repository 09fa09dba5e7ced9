import { benefitsHeading, billingQuestion, billingUnknown } from '../domain/memberBilling.ts';
import { formatCodeSlug } from '../domain/codeNames.ts';
import { formatDate } from '../domain/dates.ts';
import type { EntityDoc } from './createSearchRecords.ts';
import type { LineOfCard, PolicyEntity, PolicyStatement } from './entityData.ts';
import { formatPolicyDates } from './formatPolicyDates.ts';

/** Where and when an answer is copied: the origin of the site, and the day as "2026-06-30". */
export interface Copying {
  origin: string;
  today: string;
  /** What was corrected, and what the answer leaves out. */
  remarks?: readonly string[] | undefined;
}

/**
 * What the copy button copies: the answer for a code as plain text, for a note or a letter. Every determination
 * stands with the sentence that states it for the code, never with that of the policy's statement.
 */
export function copyText(
  code: string,
  { policy, coding, descriptor }: NonNullable<EntityDoc['answer']>,
  copying: Copying,
): string {
  return [
    `${code} ${descriptor}`,
    ...(copying.remarks ?? []),
    ...coding.lines.map(writeLine),
    `The policy says: "${coding.sentence}"`,
    ...writeSource(policy, `#${formatCodeSlug(code)}`, copying),
  ].join('\n');
}

/** The same for a device: each line of business with the statement of the policy that describes the device. */
export function copyDeviceText(
  name: string,
  policy: PolicyEntity,
  { lines, devices }: PolicyStatement,
  copying: Copying,
): string {
  return [
    name,
    ...(copying.remarks ?? []),
    ...lines.map((line) => `${writeLine(line)} The policy says: "${line.sentence}"`),
    devices,
    ...writeSource(policy, '', copying),
  ].join('\n');
}

const writeLine = ({ name, label, limits = [] }: LineOfCard): string =>
  [`${name}: ${label}.`, ...limits.map((limit) => `For: "${limit}".`)].join(' ');

/** What goes with every answer of a policy, whatever it is about. */
function writeSource(policy: PolicyEntity, anchor: string, { origin, today }: Copying) {
  return [
    `Prior authorization: ${policy.priorAuthorization}`,
    ...(policy.billing ? [`${billingQuestion} "${policy.billing}" ${billingUnknown}`] : []),
    `${benefitsHeading}: "${policy.coverage}"`,
    `Health plan: ${policy.owner}`,
    `Policy: ${policy.title}`,
    formatPolicyDates(policy),
    `${origin}${policy.url}${policy.version}/${anchor}`,
    `Looked up on ${formatDate(today)}.`,
    policy.notice,
  ];
}
