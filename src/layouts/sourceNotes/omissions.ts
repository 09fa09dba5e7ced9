import { records } from '../../catalog.ts';
import { contentRoot } from '../../content/records/contentRoot.ts';
import { readFidelityExceptions } from '../../content/records/fidelityExceptions.ts';
import { policyVersionUrl } from '../../urls.ts';

/** Words of an original that its page leaves out or shows otherwise. */
export interface Omission {
  policy: string;
  /** The title and the permanent address of the version. */
  title: string;
  url: string;
  printed: string;
  /** What the page shows in their place; empty where it shows nothing. */
  onPage: string;
  reason: string;
}

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
