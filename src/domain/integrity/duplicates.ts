import type { Problem, Rule } from './problem.ts';

interface Place {
  file: string;
  path: readonly (string | number)[];
  value: string;
}

/** What must be the only one of its kind: identifiers everywhere, codes in a version. */
export const duplicates: Rule = function* (records) {
  yield* repeated(
    'FDA submission number',
    records.regulatory.flatMap(({ file, submission }) =>
      submission ? [{ file, path: ['submission'], value: submission }] : [],
    ),
  );
  for (const { file, references } of records.references) {
    for (const key of ['id', 'PMID', 'DOI'] as const) {
      yield* repeated(
        key,
        references.flatMap((reference, index) => {
          const value = reference[key];
          return value ? [{ file, path: ['references', index, key], value }] : [];
        }),
      );
    }
  }
  yield* repeated('reading id', readingPlaces(records));
  for (const { file, codingGroups, regulatory } of records.policies) {
    for (const [group, { codes }] of codingGroups.entries()) {
      yield* repeated(
        'code',
        codes.map(({ code }, index) => ({
          file,
          path: ['codingGroups', group, 'codes', index, 'code'],
          value: code,
        })),
      );
    }
    const path = (index: number) => ['regulatory', index];
    yield* repeated(
      'regulatory entry',
      regulatory.map((value, index) => ({ file, path: path(index), value })),
    );
  }
};

function readingPlaces({ policies, regulatory, references }: Parameters<Rule>[0]): Place[] {
  const ofRecord = ({ file, readings }: { file: string; readings: readonly { id: string }[] }) =>
    readings.map(({ id }, index) => ({ file, path: ['readings', index, 'id'], value: id }));
  return [
    ...[...policies, ...regulatory].flatMap(ofRecord),
    ...references.flatMap(({ file, references: all }) =>
      all.flatMap(({ readings }, item) =>
        readings.map(({ id }, index) => ({
          file,
          path: ['references', item, 'readings', index, 'id'],
          value: id,
        })),
      ),
    ),
  ];
}

function* repeated(what: string, places: readonly Place[]): Iterable<Problem> {
  const first = new Map<string, Place>();
  for (const place of places) {
    const earlier = first.get(place.value);
    if (!earlier) first.set(place.value, place);
    else {
      yield {
        file: place.file,
        path: place.path,
        found: `the ${what} "${place.value}" stands twice, first in ${earlier.file}`,
        cure: `keep it in one place`,
      };
    }
  }
}
