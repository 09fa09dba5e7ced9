/**
 * `npm run bench -- --only build -- --policies 1000`: builds the site of that many generated policies, and beside it, in the
 * same run, a plain Astro site with MDX and Pagefind of the same words. `--policies 1000,3000` also says
 * how the time grows; `--whole` builds with social images and compression as well, cold and once more
 * after one policy has changed. The folders are in `.cache/bench`, new ones for each run and removed at its end:
 * where thousands of files have just been deleted, Linux's ext4 takes several times as long to make new ones (it
 * passes over every inode that was freed in the last minutes), and whoever makes more files would pay more for it.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cache } from '../support/browser.ts';
import { aimsTable, type Aim } from './aims.ts';
import { buildsTable } from './build/buildReport.ts';
import { buildContent } from './build/content.ts';
import { measuredBuild, type Build } from './build/measuredBuild.ts';
import { writeRivalSite } from './build/rivalSite.ts';
import { keepFigures } from './results.ts';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const config = 'astro.config.mjs';
mkdirSync(join(cache, 'bench'), { recursive: true });
const folder = mkdtempSync(join(cache, 'bench', 'build-'));
const gigabyte = 1e9;

const { values } = parseArgs({
  options: { policies: { type: 'string', default: '1000' }, whole: { type: 'boolean' } },
});
const counts = values.policies.split(',').map(Number);
if (!counts.every((count) => Number.isInteger(count) && count > 0)) {
  throw new Error('--policies takes whole numbers: --policies 1000 or --policies 1000,3000');
}

/** Builds our site; without social images and compression, which the rival has not, unless it is whole. */
const ours = (content: string, name: string, isWhole = false): Promise<Build> =>
  measuredBuild({
    root: projectRoot,
    config,
    dist: join(folder, name),
    isOwn: true,
    settings: {
      CONTENT_ROOT: content,
      CACHE_DIR: join(folder, `${name}-cache`),
      KEPT_FOLDER: join(folder, 'kept'),
      ...(isWhole
        ? { HOST: 'nginx', SITE_URL: 'https://policies.example.org' }
        : { SOCIAL_IMAGES: 'off' }),
    },
  });

let rivals = 0;
async function rival(content: string, pages: 'policies' | 'same'): Promise<Build> {
  const root = join(folder, `rival-${(rivals += 1)}`);
  writeRivalSite(root, content, pages);
  return measuredBuild({ root, config, dist: join(root, 'dist'), settings: {}, isOwn: false });
}

const aims: Aim[] = [];
const aim = (what: string, measured: number, most: number, unit = '') =>
  aims.push({ what, measured, most, write: (value) => `${value.toFixed(2)}${unit}` });
const builds = new Map<string, Build>();
/** Notes a build for the table at the end, and says at once how long it took. */
const note = (name: string, build: Build) => {
  builds.set(name, build);
  console.error(`${name}: ${build.wall.toFixed(1)} s`);
};
const compare = (what: string, a: Build, b: Build, atMost: number) => {
  aim(`${what}, wall`, a.wall / b.wall, atMost);
  aim(`${what}, processor`, a.processor / b.processor, atMost);
};

const real = join(projectRoot, 'content');
const one = await ours(real, 'one');
const plainOne = await rival(real, 'same');
note('the real policy, ours', one);
note('the real policy, plain Astro', plainOne);
compare('one policy, ours / plain Astro', one, plainOne, 1.4);

let first: { count: number; build: Build } | undefined;
for (const count of counts) {
  const content = join(folder, `content-${count}`);
  buildContent(content, count);
  const build = await ours(content, `ours-${count}`);
  note(`${count} policies, ours`, build);
  aim(`${count} policies, largest process`, build.largest / gigabyte, 2, ' GB');
  aim(`${count} policies, all processes`, build.memory / gigabyte, 3.3, ' GB');
  if (first) {
    const what = `${count} / ${first.count} policies, ours`;
    compare(what, build, first.build, (3.5 / 3) * (count / first.count));
    continue;
  }
  first = { count, build };
  for (const pages of ['same', 'policies'] as const) {
    const beside = await rival(content, pages);
    const name = pages === 'same' ? 'the same pages' : 'pages of policies only';
    note(`${count} policies, plain Astro, ${name}`, beside);
    if (pages === 'same') compare(`${count} policies, ours / plain Astro`, build, beside, 0.75);
  }
  if (!values.whole) continue;
  const cold = await ours(content, 'whole', true);
  const changed = join(content, 'policies/powered-exoskeleton-0002/2024-11-01.mdx');
  const words = readFileSync(changed, 'utf8');
  writeFileSync(changed, words.replace('In report 1 ', 'In the report 1 '));
  const again = await ours(content, 'whole-again', true);
  note('whole, with images and compression, cold', cold);
  note('whole, one policy changed', again);
  compare('one policy changed / cold', again, cold, 0.35);
}
console.log(`${buildsTable(builds)}\n\n${aimsTable(aims)}`);
keepFigures('build', Object.fromEntries(builds));
rmSync(folder, { recursive: true, force: true });
