/**
 * `npm run bench -- --only growth`: how much the page of the real policy, and the pages of its codes, grow when
 * 1,000 generated policies stand beside it. Ten of them list the real one's codes.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { dist, fileOf } from '../support/builtSite.ts';
import { aimsTable } from './aims.ts';
import { bytes } from './figures.ts';
import { generateContent } from './generateContent.ts';
import { policyPath } from './pages/policyContent.ts';
import { benchFolder, circumstances, keepFigures } from './results.ts';
import { table } from './table.ts';

const count = Number(process.argv[2] ?? 1000);
const folder = `${benchFolder}/growth`;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the real content and the generated policies as one site; returns the built folder. */
function buildBeside(): string {
  const [content, built] = [`${folder}/content`, `${folder}/dist`];
  rmSync(folder, { recursive: true, force: true });
  // The first that is generated prints the regulatory entries, as the real one does here.
  generateContent(content, count + 1, 2);
  for (const kind of ['policies', 'sources', 'references']) {
    cpSync(`${root}/content/${kind}`, `${content}/${kind}`, { recursive: true });
  }
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['--max-old-space-size=6000', 'tests/support/astro.ts', 'build', '--force', '--outDir', built],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: {
        ...process.env,
        CONTENT_ROOT: content,
        CACHE_DIR: `${folder}/cache`,
        COMPRESS: 'no',
        NO_COLOR: '1',
      },
    },
  );
  if (status !== 0) throw new Error(`The site was not built:\n${stdout}${stderr}`);
  return built;
}

const sentBytes = (path: string, of: string) =>
  brotliCompressSync(readFileSync(fileOf(path, of))).length;

console.log(`${circumstances()}; ${count.toLocaleString('en')} generated policies\n`);
const beside = buildBeside();
const pages = [
  policyPath,
  `${policyPath}2024-11-01/`,
  '/devices/rewalk/',
  '/codes/k1007/',
  '/',
].map((path) => ({ path, alone: sentBytes(path, dist), beside: sentBytes(path, beside) }));
const grown = (page: { alone: number; beside: number }) => (page.beside / page.alone - 1) * 100;
console.log(
  table(
    pages.map((page) => ({
      page: page.path,
      alone: bytes(page.alone),
      [`beside ${count.toLocaleString('en')}`]: bytes(page.beside),
      grown: `${grown(page).toFixed(2)} %`,
    })),
  ),
);
keepFigures('growth', { circumstances: circumstances(), count, pages });
const [policy] = pages;
if (policy) {
  const percent = (value: number) => `${value.toFixed(2)} %`;
  console.log(
    `\n${aimsTable([{ what: 'policy page grows by', measured: grown(policy), most: 1, write: percent }])}`,
  );
}
