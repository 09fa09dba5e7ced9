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

/**
 * `npm run bench:scale -- 1000`: builds the site of that many generated policies, of which a tenth has
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
console.log(`${count} policies: ${pages.length} pages built in ${seconds(start)}`);

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
console.log(
  `${(right * 100).toFixed(1)} % of ${queries.length} queries right, ${seconds(searching)}`,
);
for (const miss of missed.slice(0, 5)) console.log(`  ${miss}`);

console.log(await scaleSearch(dist, codesOf(1)[0]));

const following = performance.now();
const broken = brokenLinks(dist);
console.log(`${broken.length} broken links, ${seconds(following)}`);
for (const { page, link, problem } of broken.slice(0, 5))
  console.log(`  ${page} ${link} ${problem}`);

const lists = pages.filter((page) =>
  /^\/((policies\/(by\/.*)?|codes\/(from\/.*)?|references\/(page\/.*)?)|updates\/|source-notes\/.*|devices\/|glossary\/|timeline\/|)$/.test(
    page,
  ),
);
const heavy = lists.filter((page) => kilobytes(page) > 100);
const heaviest = lists.toSorted((a, b) => kilobytes(b) - kilobytes(a)).slice(0, 3);
console.log(
  `heaviest lists: ${heaviest.map((page) => `${page} ${kilobytes(page).toFixed(0)} KB`).join(', ')}`,
);
const others = pages.toSorted((a, b) => kilobytes(b) - kilobytes(a)).slice(0, 12);
console.log(
  `heaviest pages: ${others.map((page) => `${page} ${kilobytes(page).toFixed(0)} KB`).join(', ')}`,
);
console.log(`search data ${(statSync(`${dist}/search/entities.json`).size / 1000).toFixed(0)} KB`);
rmSync(folder, { recursive: true, force: true });
process.exitCode = right < 0.95 || broken.length > 0 || heavy.length > 0 ? 1 : 0;
