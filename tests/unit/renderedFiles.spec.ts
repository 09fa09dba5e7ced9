import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtFile } from '../../src/integrations/builtFiles.ts';
import { textFile } from '../../src/exports/textFile.ts';
import { bodies } from '../../src/integrations/rendering/bodies.ts';
import { builtApp, type BuiltApp, type Route } from '../../src/integrations/rendering/builtApp.ts';
import { fileOf, pageNameOf, urlOf } from '../../src/integrations/rendering/places.ts';
import { isNearText, mayBeSearched } from '../../src/integrations/searchIndex.ts';
import { threadsFor } from '../../src/integrations/rendering/threads.ts';
import {
  roundOf,
  roundsOf,
  type Job,
  type Round,
} from '../../src/integrations/rendering/rounds.ts';
import { writtenFiles } from '../../src/integrations/rendering/writtenFiles.ts';

const fixed = (content: string) => ({ content, dynamic: false, spread: false });
const dynamic = (content: string) => ({ content, dynamic: true, spread: false });

const routes = {
  page: { type: 'page', route: '/codes', segments: [[fixed('codes')]] },
  robots: { type: 'endpoint', route: '/robots.txt', segments: [[fixed('robots.txt')]] },
  csv: {
    type: 'endpoint',
    route: '/codes/[code]/answer-[kind].csv',
    segments: [
      [fixed('codes')],
      [dynamic('code')],
      [fixed('answer-'), dynamic('kind'), fixed('.csv')],
    ],
  },
  failing: { type: 'endpoint', route: '/failing.txt', segments: [[fixed('failing.txt')]] },
} as unknown as Readonly<Record<string, Route>>;

const modules = new Map<unknown, unknown>([
  [
    routes['robots'],
    { GET: ({ site }: { site: URL }) => new Response(`Sitemap: ${new URL('/sitemap.xml', site)}`) },
  ],
  [
    routes['csv'],
    {
      getStaticPaths: () => [
        { params: { code: 'k1007', kind: 'short' }, props: { words: 'not covered™' } },
        { params: { code: 'e0739', kind: 'short' }, props: { words: 'two' } },
      ],
      GET: textFile('text/csv', ({ words }: { words: string }) => `${words}\n`),
    },
  ],
  [routes['failing'], { GET: () => new Response('no answer', { status: 500 }) }],
]);

/** An app of these modules, whose pages say at what address they were rendered. */
const app = {
  manifest: { base: '/', routes: Object.values(routes).map((routeData) => ({ routeData })) },
  getComponentByRoute: async (route: unknown) => modules.get(route),
  getOptions: () => ({ origin: 'https://payer.example' }),
  render: async ({ url }: Request) => new Response(`<html><main>${url}</main></html>`),
} as unknown as BuiltApp;

const all: readonly Job[] = [
  [0, '/codes'],
  [1, '/robots.txt'],
  [2, '/codes/k1007/answer-short.csv'],
  [2, '/codes/e0739/answer-short.csv'],
];

test.describe('the files of a build', () => {
  let site = '';
  test.beforeEach(() => {
    site = mkdtempSync(join(tmpdir(), 'files-'));
  });
  test.afterEach(() => rmSync(site, { recursive: true }));

  const write = (round: Round) =>
    writtenFiles(round, {
      routes: app.manifest.routes,
      bodyOf: bodies(app, new URL('https://payer.example')),
      site,
    });
  const text = (file: string) => readFileSync(join(site, file), 'utf8');

  test('are written with their params, props and site, and told of with their hashes', async () => {
    const written = await write(roundOf(all));
    expect(text('codes/index.html')).toContain('https://payer.example/codes/');
    expect(text('robots.txt')).toBe('Sitemap: https://payer.example/sitemap.xml');
    expect(text('codes/k1007/answer-short.csv')).toBe('not covered™\n');
    expect(text('codes/e0739/answer-short.csv')).toBe('two\n');
    expect(written).toEqual(
      written.map(({ file }) => builtFile(file, readFileSync(join(site, file)))),
    );
    expect(written.map(({ file }) => file)).toHaveLength(all.length);
  });

  test('are shared out: what one thread has taken, no other takes', async () => {
    const round = roundOf(all);
    const [first, second] = await Promise.all([write(round), write(round)]);
    expect([...first, ...second]).toHaveLength(all.length);
  });

  test('stop the build where one fails, with its path, and end the other threads', async () => {
    const many = Array.from({ length: 40 }, (_, index): Job => [0, `/page-${index}`]);
    const round = roundOf([[3, '/failing.txt'], ...many]);
    await expect(write(round)).rejects.toThrow(
      '/failing.txt could not be written: Error: it answers 500',
    );
    expect(await write(round)).toEqual([]);
  });

  test('stop the build where a file is there already', async () => {
    writeFileSync(join(site, 'robots.txt'), 'from public');
    await expect(write(roundOf(all))).rejects.toThrow('/robots.txt could not be written');
    expect(text('robots.txt')).toBe('from public');
  });

  test('stop the build where an endpoint does not list a path', async () => {
    await expect(write(roundOf([[2, '/codes/q0000/answer-short.csv']]))).rejects.toThrow(
      'its endpoint does not list it',
    );
  });
});

test('an Astro that keeps its pages in another way is named by what it lacks', () => {
  expect(() => builtApp({ ...app })).toThrow(
    'has no setOptions, no setInternals: pin the version of package.json',
  );
  expect(() => builtApp(undefined)).toThrow('has no getComponentByRoute');
});

const places = [
  { type: 'page', pathname: '/', file: 'index.html', name: '' },
  { type: 'page', pathname: '/404', file: '404.html', name: '404/' },
  { type: 'page', pathname: '/codes/k1007', file: 'codes/k1007/index.html', name: 'codes/k1007/' },
  { type: 'endpoint', pathname: '/codes/k1007/index.md', file: 'codes/k1007/index.md', name: '' },
] as const;
for (const { type, pathname, file, name } of places) {
  test(`${pathname} lies at ${file}`, () => {
    expect(fileOf({ type }, pathname)).toBe(file);
    if (type !== 'page') return;
    expect(pageNameOf(pathname)).toBe(name);
    expect(urlOf(pathname, '/coverage', 'https://payer.example').href).toBe(
      `https://payer.example/coverage/${name}`,
    );
  });
}

test('BUILD_THREADS says how many threads build; else there is one for few files', () => {
  expect(threadsFor(10, undefined)).toBe(1);
  expect(threadsFor(10, '')).toBe(1);
  expect(threadsFor(10, '2')).toBe(2);
  expect(threadsFor(1_000_000, '1')).toBe(1);
  expect(() => threadsFor(10, 'all')).toThrow('BUILD_THREADS is "all"; write how many');
  expect(() => threadsFor(10, '0')).toThrow('BUILD_THREADS');
});

test('pages that the search reads are written first, and what is made of one record stands together', () => {
  const page = routes['page'] as Route;
  const csv = routes['csv'] as Route;
  const found = [
    { route: page, pathname: '/updates' },
    { route: csv, pathname: '/policies/x/answer.csv' },
    { route: page, pathname: '/policies/x/2024-11-01' },
    { route: page, pathname: '/policies/y' },
    { route: page, pathname: '/policies/x' },
    { route: page, pathname: '/devices/rewalk' },
    { route: page, pathname: '/codes/k1007' },
    { route: page, pathname: '/policies' },
    { route: page, pathname: '/references/x' },
  ];
  const text = { isNear: isNearText, mayHold: mayBeSearched };
  const [first, rest] = roundsOf(found, app.manifest.routes, { ...text, parts: 1 });
  expect(first?.jobs).toEqual(
    [
      '/devices/rewalk',
      '/policies/x',
      '/policies/x/2024-11-01',
      '/policies/y',
      '/references/x',
    ].map((pathname) => [0, pathname]),
  );
  expect(rest?.jobs).toEqual([
    [0, '/codes/k1007'],
    [0, '/policies'],
    [2, '/policies/x/answer.csv'],
    [0, '/updates'],
  ]);
  const inParts = roundsOf(found, app.manifest.routes, { ...text, parts: 2 });
  expect(inParts.map(({ jobs }) => jobs.map(([, pathname]) => pathname))).toEqual([
    ['/devices/rewalk', '/policies/x', '/policies/x/2024-11-01'],
    ['/policies/y', '/references/x'],
    rest?.jobs.map(([, pathname]) => pathname),
  ]);
});
