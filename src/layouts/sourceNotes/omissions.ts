import { records } from '../../catalog.ts';
import { getContentRoot } from '../../content/records/getContentRoot.ts';
import type { Omission } from '../../components/source/omission.ts';
import { readFidelityExceptions } from '../../content/records/fidelityExceptions.ts';
import { policyVersionUrl } from '../../urls.ts';

/** Every place where a page differs from its original on purpose. */
export const omissions: readonly Omission[] = records.policies.flatMap(({ id, policy, title }) =>
  readFidelityExceptions(getContentRoot(), id).map((exception) => ({
    ...exception,
    policy,
    title,
    url: policyVersionUrl(id),
  })),
);

/** Those that belong on the page of notes of a policy; on the one page of all where it is null. */
export const listOmissions = (policy: string | null): readonly Omission[] =>
  omissions.filter((omission) => policy === null || omission.policy === policy);
