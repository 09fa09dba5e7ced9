import { parseArgs } from 'node:util';

/** A part of the benchmark: what it measures, the script that prints it as Markdown, and what has to be there before. */
interface BenchPart {
  what: string;
  script: string;
  needs: readonly ('build' | 'browser')[];
  /** Options of Node. */
  options?: readonly string[];
}

/** The parts in the order in which they run. */
export const parts = {
  code: {
    what: 'lines, files, cycles, names and words of the code and its documents',
    script: 'code/codeBench.ts',
    needs: [],
  },
  check: {
    what: 'processor time of the content check on generated policies, 1,000 unless another number follows',
    script: 'checkBench.ts',
    needs: [],
  },
  exports: {
    what: 'processor time of each export of one policy',
    script: 'exportsBench.ts',
    needs: [],
  },
  pages: {
    what: 'bytes, requests and paints at slow 4G, beside Starlight and bare pages',
    script: 'pages/pages.ts',
    needs: ['build', 'browser'],
  },
  inline: {
    what: 'first paint with styles in the page, and as files',
    script: 'inlineStyles.ts',
    needs: ['build', 'browser'],
  },
  lighthouse: {
    what: 'the four scores of Lighthouse, five runs a page',
    script: 'lighthouse.ts',
    needs: ['build', 'browser'],
  },
  search: {
    what: 'bytes and times of the search',
    script: 'search.ts',
    needs: ['build', 'browser'],
  },
  growth: {
    what: 'how much pages grow beside 1,000 generated policies',
    script: 'growth.ts',
    needs: ['build'],
  },
  served: {
    what: 'requests a second behind nginx (needs nginx and wrk)',
    script: 'served.ts',
    needs: ['build'],
  },
  observatory: {
    what: "Mozilla's HTTP Observatory (needs openssl and the ports 80 and 443)",
    script: 'observatory.ts',
    needs: ['build'],
  },
  build: {
    what: 'time, memory and files of a build, beside plain Astro; --policies 1000 --whole',
    script: 'buildBench.ts',
    needs: [],
  },
  scale: {
    what: 'search, links and page weights of a site of 1,000 generated policies',
    script: 'scaleBench.ts',
    needs: ['browser'],
    options: ['--max-old-space-size=6000'],
  },
} as const satisfies Readonly<Record<string, BenchPart>>;

export type PartName = keyof typeof parts;

const names = Object.keys(parts) as PartName[];

/** The parts that a command line asks for, and what follows `--`, for the one part that it names. */
export interface BenchRequest {
  asked: readonly PartName[];
  isList: boolean;
  args: readonly string[];
}

/**
 * Reads `--list`, `--only check,search` and `--only check -- 100`; without `--only` all parts run, in their own order.
 * @throws Error that names what it does not know.
 */
export function readBenchRequest(line: readonly string[]): BenchRequest {
  const end = line.includes('--') ? line.indexOf('--') : line.length;
  const args = line.slice(end + 1);
  const { values } = parseArgs({
    args: line.slice(0, end),
    options: { list: { type: 'boolean', default: false }, only: { type: 'string' } },
  });
  const only = values.only?.split(',').filter(Boolean) ?? names;
  const unknown = only.find((name) => !Object.hasOwn(parts, name));
  if (unknown !== undefined || only.length === 0)
    throw new Error(
      `"${unknown ?? ''}" is no part of the benchmark: write --only and, with commas between, some of ${names.join(', ')}`,
    );
  if (args.length > 0 && only.length !== 1)
    throw new Error('What follows -- is for one part: name it with --only');
  return { asked: names.filter((name) => only.includes(name)), isList: values.list, args };
}
