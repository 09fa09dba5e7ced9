import { allPolicies, bibliographyById, deviceById } from '../../catalog.ts';
import type { SourceNotePage } from '../../domain/sourceNotes.ts';

/** What the record of a page of source notes is called. */
export function nameOfNotes({ path }: SourceNotePage): string {
  const [kind, record = ''] = path.split('/');
  if (kind === 'devices') return deviceById(record).name;
  if (kind === 'references') return bibliographyById(record).title;
  return allPolicies.find(({ id }) => id === record)?.versions[0]?.title ?? record;
}
