/** The paths at which two values differ: "references[15].PMID"; a missing fact counts as one. */
export function differingPaths(made: unknown, imported: unknown, path = ''): readonly string[] {
  if (Object.is(made, imported)) return [];
  if (!isHolder(made) || !isHolder(imported) || Array.isArray(made) !== Array.isArray(imported)) {
    return [path];
  }
  // A list of another length differs as a whole: what stands where in it says nothing.
  if (Array.isArray(made) && Array.isArray(imported) && made.length !== imported.length) {
    return [path];
  }
  const keys = new Set([...Object.keys(made), ...Object.keys(imported)]);
  return [...keys].flatMap((key) =>
    differingPaths(
      made[key],
      imported[key],
      Array.isArray(made) ? `${path}[${key}]` : `${path}.${key}`,
    ),
  );
}

const isHolder = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
