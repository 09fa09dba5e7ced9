import type { Records } from '../../domain/records.ts';
import { findRepeated } from './findRepeated.ts';
import type { Rule } from './problem.ts';

/** What must be the only one of its kind: names, and identifiers within their list. */
export const duplicates: Rule = function* (records) {
  for (const { file, references } of records.references) {
    for (const key of ['id', 'PMID', 'DOI'] as const) {
      yield* findRepeated(
        key,
        references.flatMap((reference, index) => {
          const value = reference[key];
          return value ? [{ file, path: ['references', index, key], value }] : [];
        }),
      );
    }
  }
  for (const { file, regulatory, publications } of records.policies) {
    yield* findRepeated(
      'regulatory record',
      regulatory.map((value, index) => ({ file, path: ['regulatory', index], value })),
    );
    yield* findRepeated(
      'month',
      publications.map(({ month }, index) => ({
        file,
        path: ['publications', index, 'month'],
        value: month,
      })),
    );
  }
  yield* findRepeated(
    'term',
    records.glossary.map(({ file, term }) => ({ file, path: ['term'], value: term })),
  );
  yield* findRepeated(
    'name of a health plan',
    records.payers.map(({ file, name }) => ({ file, path: ['name'], value: name })),
  );
  for (const { file, lines } of records.payers) {
    yield* findRepeated(
      'line of business',
      lines.map(({ id }, index) => ({ file, path: ['lines', index, 'id'], value: id })),
    );
    yield* findRepeated(
      'name of a line of business',
      lines.flatMap(({ name, formerNames }, index) =>
        [name, ...formerNames].map((value) => ({ file, path: ['lines', index], value })),
      ),
    );
  }
  yield* findRepeated('device name', deviceNames(records));
  yield* findRepeated('title', firstTitles(records));
};

/** The names of all devices, as a search meets them: without the case of their letters. */
function deviceNames({ devices }: Records) {
  return devices.flatMap(({ file, name, aliases }) => {
    const distinct = new Map([name, ...aliases].map((each) => [each.toLowerCase(), each]));
    return [...distinct.keys()].map((value) => ({ file, path: ['aliases'], value }));
  });
}

/** The title of each policy by its first version: versions of one policy share theirs. */
function firstTitles({ policies }: Records) {
  const byPolicy = new Map(policies.toReversed().map((version) => [version.policy, version]));
  return [...byPolicy.values()]
    .toReversed()
    .map(({ file, title }) => ({ file, path: ['title'], value: title }));
}
