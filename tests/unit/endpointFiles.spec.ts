import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import type { AstroPrerenderer } from 'astro';
import { endpointFiles } from '../../src/integrations/endpointFiles.ts';

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
};
const modules = new Map<unknown, unknown>([
  [
    routes.robots,
    { GET: ({ site }: { site: URL }) => new Response(`Sitemap: ${new URL('/sitemap.xml', site)}`) },
  ],
  [
    routes.csv,
    {
      getStaticPaths: () => [
        { params: { code: 'k1007', kind: 'short' }, props: { words: 'one' } },
        { params: { code: 'e0739', kind: 'short' }, props: { words: 'two' } },
      ],
      GET: async ({ params, props }: { params: { code: string }; props: { words: string } }) =>
        new Response(`${params.code},${props.words}\n`),
    },
  ],
]);
const paths = [
  { pathname: '/codes', route: routes.page },
  { pathname: '/robots.txt', route: routes.robots },
  { pathname: '/codes/k1007/answer-short.csv', route: routes.csv },
  { pathname: '/codes/e0739/answer-short.csv', route: routes.csv },
];

/** What is left for Astro to render, after the integration has written what it writes. */
async function leftToAstro(outDir: string, app: object | undefined): Promise<unknown> {
  const { hooks } = endpointFiles();
  const config = { outDir: pathToFileURL(`${outDir}/`), site: 'https://payer.example' };
  const given = (params: object) => params as never;
  await hooks['astro:config:done']?.(given({ config }));
  let chosen: AstroPrerenderer | undefined;
  const standard = { name: 'standard', app, getStaticPaths: async () => paths };
  await hooks['astro:build:start']?.(
    given({
      setPrerenderer: (make: (from: unknown) => AstroPrerenderer) => (chosen = make(standard)),
    }),
  );
  return chosen?.getStaticPaths();
}

test.describe('files of endpoints', () => {
  let outDir = '';
  test.beforeEach(() => {
    outDir = mkdtempSync(join(tmpdir(), 'endpoints-'));
  });
  test.afterEach(() => rmSync(outDir, { recursive: true }));

  test('are written with their params, props and site; pages are left to Astro', async () => {
    const app = { getComponentByRoute: async (route: unknown) => modules.get(route) };
    expect(await leftToAstro(outDir, app)).toEqual([{ pathname: '/codes', route: routes.page }]);
    const text = (file: string) => readFileSync(join(outDir, file), 'utf8');
    expect(text('robots.txt')).toBe('Sitemap: https://payer.example/sitemap.xml');
    expect(text('codes/k1007/answer-short.csv')).toBe('k1007,one\n');
    expect(text('codes/e0739/answer-short.csv')).toBe('e0739,two\n');
  });

  test('stop the build where one fails', async () => {
    const failing = {
      GET: () => {
        throw new Error('no answer');
      },
    };
    const app = { getComponentByRoute: async () => failing };
    await expect(leftToAstro(outDir, app)).rejects.toThrow('no answer');
  });

  test('are left to an Astro that does not give its modules', async () => {
    expect(await leftToAstro(outDir, undefined)).toEqual(paths);
  });
});
