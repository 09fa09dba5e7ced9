import type { Result } from './result.ts';

/** What a screen reader is told of the results: how many, and the first with its answer. */
export function announcement(results: readonly Result[], unlisted: readonly string[]): string {
  const [first] = results;
  const missing = unlisted.map((value) => `${value} is not listed in the policies here. `).join('');
  if (!first) return missing || 'Nothing matches.';
  const answer = first.answer?.coding.lines
    .map(({ name, label }) => `${name}: ${label}.`)
    .join(' ');
  const count = results.length === 1 ? '1 result' : `${results.length} results`;
  return `${missing}${count}. First: ${first.kind} ${first.title}. ${answer ?? ''}`.trim();
}
