/** One thing that could be broken, and the test that must notice. */
export interface Mutation {
  file: string;
  /** Text of the file, which is there exactly once. */
  find: string;
  /** What stands in its place. */
  replace: string;
  /** The spec that must fail. */
  spec: string;
  /** What a reader would get. */
  why: string;
}

/** Mutations of one file that one spec must notice: the text, what stands in its place, and why it matters. */
export const mutate = (
  file: string,
  spec: string,
  ...rows: readonly (readonly [find: string, replace: string, why: string])[]
): readonly Mutation[] => rows.map(([find, replace, why]) => ({ file, spec, find, replace, why }));
