import { records } from '../../catalog.ts';
import { getContentRoot } from '../../content/records/getContentRoot.ts';
import type { Omission } from '../../components/source/omission.ts';
import { readFidelityExceptions } from '../../content/records/fidelityExceptions.ts';
import { policyVersionUrl } from '../../urls.ts';

/** Every intended difference between a page and its original. */
export const omissions: readonly Omission[] = records.policies.flatMap(({ id, policy, title }) =>
  readFidelityExceptions(getContentRoot(), id).map((exception) => ({
    ...exception,
    policy,
    title,
    url: policyVersionUrl(id),
  })),
);

/** The omissions of a policy; all of them if it is null. */
export const listOmissions = (policy: string | null): readonly Omission[] =>
  omissions.filter((omission) => policy === null || omission.policy === policy);
