/**
 * `npm run bench -- --only code`: the size of the code, its imports, its names and its documents. Lines are those of
 * modules, components, pages and style sheets in `src`.
 */
import { globSync, readFileSync, readdirSync } from 'node:fs';
import { readImportGraph } from '../../lint/importGraph.ts';
import { aimsTable, type Aim } from '../aims.ts';
import { median } from '../figures.ts';
import { removeFigures } from '../performancePage.ts';
import { table } from '../table.ts';
import { listExportedFunctions } from './exportedFunctions.ts';
import { findPageModules } from './importWay.ts';
import { isVerbFirst } from './verbs.ts';

const files = globSync('src/**/*.{ts,astro,mdx,css}');
const lines = new Map(
  files.map((file) => [file, readFileSync(file, 'utf8').split('\n').length - 1]),
);
const all = [...lines.values()];
const [largest = ''] = files.toSorted((a, b) => (lines.get(b) ?? 0) - (lines.get(a) ?? 0));

const { modules, summary } = await readImportGraph();
const inCycles = modules.filter(({ dependencies }) =>
  dependencies.some(({ circular }) => circular),
);
const way = findPageModules(modules, 'src/pages/codes/[code].astro.ts');

const functions = files.filter((file) => file.endsWith('.ts')).flatMap(listExportedFunctions);
const verbFirst = functions.filter(isVerbFirst).length / functions.length;

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
/** The words of a document; what the benchmark writes into it, and lines and frames of tables, do not count. */
const countWords = (file: string) =>
  removeFigures(readFileSync(file, 'utf8'))
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const plain = (value: number) => value.toLocaleString('en');
const most = (what: string, measured: number, limit: number): Aim => ({
  what,
  measured,
  most: limit,
  write: plain,
});
const topLevel = readdirSync('src', { withFileTypes: true });
const loose = topLevel.filter((entry) => entry.isFile()).length;

console.log(
  aimsTable([
    most(
      'lines in src',
      all.reduce((sum, count) => sum + count, 0),
      20_000,
    ),
    most('lines of the largest file', Math.max(...all), 200),
    most('lines of the median file', median(all), 60),
    most('folders in src', topLevel.length - loose, 12),
    most('loose files in src', loose, 4),
    most('modules in import cycles', inCycles.length, 0),
    most('imports that break a rule', summary.violations.length, 0),
    most('modules and components that make the page of K1007', way.size, 30),
    most('npm scripts', Object.keys(scripts).length, 12),
    most('words of README.md', countWords('README.md'), 600),
    most('words of CONTRIBUTING.md', countWords('CONTRIBUTING.md'), 1200),
    most('words of docs/performance.md', countWords('docs/performance.md'), 800),
  ]),
);
console.log();
console.log(
  table([
    { figure: 'files in src', value: plain(files.length) },
    { figure: 'largest file', value: largest },
    {
      figure: 'exported functions that begin with a verb (aim: half)',
      value: `${(verbFirst * 100).toFixed(0)} % of ${plain(functions.length)}`,
    },
  ]),
);
