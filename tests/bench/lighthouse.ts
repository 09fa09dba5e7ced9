/**
 * `npm run bench -- --only lighthouse`: Lighthouse's four categories, as it is set for a phone, for six pages of the
 * built site, five runs each. Each page in turn, so that a machine that is busy for a while spoils one run of
 * each page and not all runs of one.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from '@playwright/test';
import { builtHeaders } from '../support/builtHeaders.ts';
import { chosenBrowser, launchOptions } from '../support/browser.ts';
import { dist } from '../support/builtSite.ts';
import { ourPages } from './pages/ourPages.ts';
import { startSite } from './pages/sentSite.ts';
import { installPinned } from './pinnedPackages.ts';
import { benchFolder, circumstances, keepFigures } from './results.ts';
import { table } from './table.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const runs = Number(process.argv[2] ?? 5);
const folder = `${benchFolder}/lighthouse`;

interface Report {
  categories: Readonly<
    Record<string, { score: number | null; auditRefs: readonly { id: string; weight: number }[] }>
  >;
  audits: Readonly<Record<string, { score: number | null; displayValue?: string }>>;
}

const chosen = chosenBrowser();
const { args = [] } = launchOptions(chosen);

/** One run of Lighthouse's own command; it starts a browser of its own with an empty cache. */
async function report(url: string): Promise<Report> {
  const child = spawn(
    process.execPath,
    [
      `${folder}/node_modules/lighthouse/cli/index.js`,
      ...[url, '--quiet', '--output=json', `--only-categories=${categories.join(',')}`],
      `--chrome-flags=${['--headless=new', ...args].join(' ')}`,
    ],
    {
      cwd: folder,
      env: {
        ...process.env,
        ...chosen.env,
        CHROME_PATH: chosen.executablePath ?? chromium.executablePath(),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let [said, complained] = ['', ''];
  child.stdout.on('data', (part: Buffer) => (said += String(part)));
  child.stderr.on('data', (part: Buffer) => (complained += String(part)));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`Lighthouse failed on ${url}:\n${complained}`);
  return JSON.parse(said) as Report;
}

/** A run that Chromium gave no trace of says nothing of the page, and is made again, twice at most. */
async function reportAtLast(url: string, attempts = 3): Promise<Report> {
  try {
    return await report(url);
  } catch (problem) {
    if (attempts === 1 || !/NO_NAVSTART/.test(String(problem))) throw problem;
    return reportAtLast(url, attempts - 1);
  }
}

/** The audits that took a point, with what Lighthouse says of them. */
const faults = ({ categories: found, audits }: Report): readonly string[] =>
  Object.values(found)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => [id, audits[id]?.displayValue ?? ''].join(' ').trim());

const pages = ourPages.filter(({ name }) => name !== 'check');
const scores = new Map(pages.map(({ name }) => [name, [] as number[][]]));
const found = new Map(pages.map(({ name }) => [name, new Set<string>()]));

installPinned(folder, { lighthouse: '13.5.0' });
const site = await startSite(dist, builtHeaders());
try {
  console.log(`Lighthouse 13.5.0, ${runs} runs a page.\n`);
  for (let run = 0; run < runs; run += 1) {
    for (const { name, path } of pages) {
      const made = await reportAtLast(site.origin + path);
      scores
        .get(name)
        ?.push(categories.map((id) => Math.round((made.categories[id]?.score ?? 0) * 100)));
      for (const fault of faults(made)) found.get(name)?.add(fault);
    }
  }
} finally {
  await site.stop();
}

keepFigures('lighthouse', {
  circumstances: circumstances(),
  scores: Object.fromEntries(scores),
});
const full = (of: readonly number[][], at: number) =>
  of.filter((run) => run[at] === 100).length === runs
    ? `100, ${runs} of ${runs}`
    : of.map((run) => run[at]).join(' ');
console.log(
  table(
    [...scores].map(([page, of]) => ({
      page,
      ...Object.fromEntries(categories.map((category, at) => [category, full(of, at)])),
      aim: of.flat().every((score) => score === 100) ? 'met' : 'NOT MET',
      'took points': [...(found.get(page) ?? [])].join('; ') || 'nothing',
    })),
  ),
);
