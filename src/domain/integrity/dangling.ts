import type { Problem, Rule } from './problem.ts';

/** Every id that a record names belongs to a record that exists. */
export const dangling: Rule = function* (records) {
  const ids = (of: readonly { id: string }[]) => new Set(of.map(({ id }) => id));
  const devices = ids(records.devices);
  const entries = ids(records.regulatory);
  const bibliographies = ids(records.references);
  const lines = ids(records.linesOfBusiness);

  for (const { file, regulatory, bibliography, statements } of records.policies) {
    for (const [index, id] of regulatory.entries()) {
      if (!entries.has(id)) yield missing(file, ['regulatory', index], id, 'regulatory');
    }
    if (bibliography !== null && !bibliographies.has(bibliography)) {
      yield missing(file, ['bibliography'], bibliography, 'references');
    }
    for (const [index, { lineOfBusiness }] of statements.entries()) {
      if (!lines.has(lineOfBusiness)) {
        yield missing(file, ['statements', index], lineOfBusiness, 'lines-of-business');
      }
    }
  }
  for (const { file, device, predicate } of records.regulatory) {
    if (!devices.has(device)) yield missing(file, ['device'], device, 'devices');
    if (predicate && !devices.has(predicate.device)) {
      yield missing(file, ['predicate', 'device'], predicate.device, 'devices');
    }
  }
  for (const { file, references } of records.references) {
    for (const [index, reference] of references.entries()) {
      for (const [position, { device }] of reference.devices.entries()) {
        if (devices.has(device)) continue;
        yield missing(
          file,
          ['references', index, 'devices', position, 'device'],
          device,
          'devices',
        );
      }
    }
  }
};

function missing(file: string, path: Problem['path'], id: string, folder: string): Problem {
  return {
    file,
    ...(path && { path }),
    found: `"${id}" has no file in ${folder}/`,
    cure: `write the id of a file in ${folder}/, or add ${folder}/${id}.md`,
  };
}
