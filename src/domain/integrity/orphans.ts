import type { Rule } from './problem.ts';

/** Every device, regulatory entry and bibliography is used by some policy. */
export const orphans: Rule = function* (records) {
  const entries = new Set(records.policies.flatMap(({ regulatory }) => regulatory));
  const bibliographies = new Set(records.policies.map(({ bibliography }) => bibliography));
  const devices = new Set([
    ...records.regulatory.flatMap(({ device, predicate }) => [device, predicate?.device]),
    ...records.references.flatMap(({ references }) =>
      references.flatMap((reference) => reference.devices.map(({ device }) => device)),
    ),
  ]);
  for (const [used, kind] of [
    [entries, 'regulatory'],
    [bibliographies, 'references'],
    [devices, 'devices'],
  ] as const) {
    for (const { id, file } of records[kind]) {
      if (used.has(id)) continue;
      const found = 'no policy uses this record';
      yield { file, found, cure: `name "${id}" where it belongs, or remove the file` };
    }
  }
};
