import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brokenLinks } from '../support/brokenLinks.ts';
import { cache } from '../support/browser.ts';
import { builtPages, fileOf } from '../support/builtSite.ts';
import { searchInNode } from '../support/searchInNode.ts';
import { ownCommand } from './build/measuredBuild.ts';
import { codesOf, generateContent, titleOf } from './generateContent.ts';
import { scaleSearch } from './scaleSearch.ts';
import { table, type Row } from './table.ts';

/**
 * `npm run bench -- --only scale -- 1000`: builds the site of that many generated policies, of which a tenth has
 * three versions, asks its search, follows its links and weighs its lists. Exits 1 where the right
 * page stands first for less than 95 % of the queries, a link is broken, or a list weighs over 100 KB.
 */
const count = Number(process.argv[2] ?? 1000);
mkdirSync(join(cache, 'bench'), { recursive: true });
// A new folder: where thousands of files have just been deleted, ext4 takes several times as long to make new ones.
const folder = mkdtempSync(join(cache, 'bench', 'scale-'));
const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(0)} s`;
const kilobytes = (page: string) => statSync(fileOf(page, dist)).size / 1000;

generateContent(content, count);
const start = performance.now();
const { status } = spawnSync('node', [...ownCommand(), '--outDir', dist], {
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  env: { ...process.env, CONTENT_ROOT: content, CACHE_DIR: join(folder, 'cache') },
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (status !== 0) throw new Error('The site was not built');
const pages = builtPages(dist);
const rows: Row[] = [
  { what: `build of ${count} policies`, measured: `${pages.length} pages in ${seconds(start)}` },
];

const search = await searchInNode(dist);
const queries = Array.from({ length: 200 }, (_, at) => {
  const index = 1 + ((at * 7919) % count);
  const policy = `/policies/powered-exoskeleton-${String(index).padStart(4, '0')}/`;
  const [code] = codesOf(index);
  const forms = [
    { query: code, url: `/codes/${code.toLowerCase()}/` },
    { query: `is ${code.toLowerCase()} covered`, url: `/codes/${code.toLowerCase()}/` },
    { query: titleOf(index), url: policy },
    {
      query: titleOf(index)
        .replace(/ for Ambulation/, '')
        .toLowerCase(),
      url: policy,
    },
  ];
  return forms[at % forms.length] ?? { query: code, url: '' };
});
const searching = performance.now();
const missed: string[] = [];
for (const { query, url } of queries) {
  const [first] = (await search(query)).results;
  if (first?.url.replace(/#.*/, '') !== url) missed.push(`${query}: ${first?.url}, not ${url}`);
}
const right = 1 - missed.length / queries.length;
rows.push({
  what: `right answer first, of ${queries.length} queries (aim 95 %)`,
  measured: `${(right * 100).toFixed(1)} %, ${seconds(searching)}`,
});
for (const miss of missed.slice(0, 5)) console.error(miss);

rows.push(...(await scaleSearch(dist, codesOf(1)[0])));

const following = performance.now();
const broken = brokenLinks(dist);
rows.push({ what: 'broken links (aim 0)', measured: `${broken.length}, ${seconds(following)}` });
for (const { page, link, problem } of broken.slice(0, 5)) console.error(page, link, problem);

const lists = pages.filter((page) =>
  /^\/((policies\/(by\/.*)?|codes\/(from\/.*)?|references\/(page\/.*)?)|updates\/|source-notes\/.*|devices\/|glossary\/|timeline\/|)$/.test(
    page,
  ),
);
const heavy = lists.filter((page) => kilobytes(page) > 100);
const weigh = (page: string) => `${page} ${kilobytes(page).toFixed(0)} KB`;
const heaviest = (of: readonly string[]) =>
  of
    .toSorted((a, b) => kilobytes(b) - kilobytes(a))
    .slice(0, 3)
    .map(weigh)
    .join(', ');
rows.push(
  { what: 'heaviest lists (aim 100 KB)', measured: heaviest(lists) },
  { what: 'heaviest pages', measured: heaviest(pages) },
  {
    what: 'search data',
    measured: `${(statSync(`${dist}/search/entities.json`).size / 1000).toFixed(0)} KB`,
  },
);
console.log(table(rows));
rmSync(folder, { recursive: true, force: true });
process.exitCode = right < 0.95 || broken.length > 0 || heavy.length > 0 ? 1 : 0;
