import type { PolicyVersion } from '../../domain/records.ts';
import type { Problem, Rule } from './problem.ts';

/**
 * Titles that a version names are those it prints: former ones, related ones (whose policies are
 * those of the list); a draft is called one in its own words.
 */
export const titlesNamed: Rule = function* ({ policies }) {
  for (const version of policies) {
    for (const [path, found, cure] of slipsOf(version))
      yield { file: version.file, path, found, cure };
  }
};

type Slip = readonly [path: NonNullable<Problem['path']>, found: string, cure: string];

function* slipsOf(version: PolicyVersion): Iterable<Slip> {
  const { formerTitles = [], relatedPolicies, draft, title } = version;
  const copy = 'copy it from the source';
  for (const [index, former] of formerTitles.entries()) {
    const path = ['formerTitles', index, 'title'];
    if (!former.asPrinted.includes(former.title)) {
      yield [path, `"${former.title}" is not in "${former.asPrinted}"`, copy];
    }
    if (former.title === title) yield [path, `"${title}" is the title itself`, 'remove it'];
  }
  if (draft && !/\bdraft\b/i.test(draft.asPrinted)) {
    const cure = 'copy the line that calls it a draft, or remove draft';
    yield [['draft', 'asPrinted'], `"${draft.asPrinted}" does not call anything a draft`, cure];
  }
  const { titles, policies, asPrinted } = relatedPolicies;
  if (!titles) return;
  if (titles.map((one) => one.asPrinted).join(' ') !== asPrinted) {
    const cure =
      'write all titles in the order of the source, in asPrinted with a space between them';
    yield [['relatedPolicies', 'titles'], 'titles that differ from asPrinted', cure];
  }
  const held = titles.flatMap(({ policy }) => policy ?? []);
  if (held.join() !== policies.join()) {
    const cure = 'list the policies of the titles, in the same order';
    yield [['relatedPolicies', 'policies'], 'policies that do not match the titles', cure];
  }
}
