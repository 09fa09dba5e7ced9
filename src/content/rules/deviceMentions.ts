import { extractPlainWords } from '../../domain/bodyFacts.ts';
import type { Records } from '../../domain/records.ts';
import type { Context, Problem, Rule } from './problem.ts';

/**
 * A device is only mentioned where no entry is its own: as a predicate, or else in a reference. An
 * alias is printed somewhere, a name of the outside layer nowhere.
 */
export const deviceMentions: Rule = function* (records, context) {
  if (context.refused.size > 0) return;
  yield* ofMentions(records);
  yield* ofAliases(records, context);
};

function* ofMentions({ devices, regulatory }: Records): Iterable<Problem> {
  const withEntry = new Set(regulatory.map(({ device }) => device));
  const predicates = new Set(regulatory.map(({ predicate }) => predicate?.device));
  for (const { id, file, mentionOnly } of devices) {
    const mention = predicates.has(id) ? 'as-predicate' : 'in-reference';
    const expected = withEntry.has(id) ? null : mention;
    if (mentionOnly === expected) continue;
    const where = {
      'as-predicate': 'has no regulatory record and is a predicate',
      'in-reference': 'has no regulatory record and is not a predicate',
      none: 'has a regulatory record',
    }[expected ?? 'none'];
    const found = `${mentionOnly ? `"${mentionOnly}"` : 'null'}, but "${id}" ${where}`;
    yield { file, path: ['mentionOnly'], found, cure: `write ${expected ?? 'null'}` };
  }
}

function* ofAliases({ devices, references }: Records, { bodies }: Context): Iterable<Problem> {
  const printed = [
    ...[...bodies.values()].map(extractPlainWords),
    ...references.flatMap(({ references: all }) => all.map(({ asPrinted }) => asPrinted)),
  ].join('\n');
  for (const { file, aliases, outsideNames } of devices) {
    for (const [index, alias] of aliases.entries()) {
      if (printed.includes(alias)) continue;
      const cure = 'copy it from the source, or move it to outsideNames with its source';
      const found = `the alias "${alias}", which no policy text uses`;
      yield { file, path: ['aliases', index], found, cure };
    }
    for (const [index, { name }] of outsideNames.entries()) {
      if (!printed.includes(name)) continue;
      const found = `"${name}" as an outside name, but the source gives it`;
      yield { file, path: ['outsideNames', index], found, cure: 'move it to the aliases' };
    }
  }
}
