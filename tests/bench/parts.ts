/** The parts of the benchmark in the order in which they run, each with the command that runs it alone. */
export const parts = {
  pages: ['node', 'tests/bench/pages/pages.ts'],
  lighthouse: ['node', 'tests/bench/lighthouse.ts'],
  search: ['node', 'tests/bench/search.ts'],
  growth: ['node', 'tests/bench/growth.ts'],
  build: ['npm', 'run', 'bench:build'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Part = keyof typeof parts;

const isPart = (name: string): name is Part => Object.hasOwn(parts, name);

/**
 * The parts that the command line asks for: all, or with `--only pages,search` those named, in their own order.
 * @throws Error that names what it does not know.
 */
export function askedParts(args: readonly string[]): readonly Part[] {
  const all = Object.keys(parts).filter(isPart);
  const [option, list = '', ...rest] = args;
  if (option === undefined) return all;
  const names = list.split(',').filter(Boolean);
  const unknown =
    option === '--only' ? [...names.filter((name) => !isPart(name)), ...rest] : [option];
  if (unknown.length > 0 || names.length === 0) {
    throw new Error(
      `${unknown[0] ? `"${unknown[0]}" is not known` : '--only names nothing'}: write --only and, with commas between, some of ${all.join(', ')}`,
    );
  }
  return all.filter((name) => names.includes(name));
}
