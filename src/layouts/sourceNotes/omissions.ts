import { records } from '../../catalog.ts';
import { contentRoot } from '../../content/records/contentRoot.ts';
import type { Omission } from '../../components/source/omission.ts';
import { readFidelityExceptions } from '../../content/records/fidelityExceptions.ts';
import { policyVersionUrl } from '../../urls.ts';

/** Every place where a page differs from its original on purpose. */
export const omissions: readonly Omission[] = records.policies.flatMap(({ id, policy, title }) =>
  readFidelityExceptions(contentRoot(), id).map((exception) => ({
    ...exception,
    policy,
    title,
    url: policyVersionUrl(id),
  })),
);

/** Those that belong on a page of notes, by its path; the empty path is the one page of all. */
export const omissionsOn = (path: string): readonly Omission[] =>
  omissions.filter(({ policy }) => path === '' || path === `policies/${policy}`);
