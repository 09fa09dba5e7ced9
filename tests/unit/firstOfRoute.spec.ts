import { expect, test } from '@playwright/test';
import { bodies } from '../../src/integrations/rendering/bodies.ts';
import type { BuiltApp, Route } from '../../src/integrations/rendering/builtApp.ts';

const route = { type: 'page', route: '/codes/[code]', segments: [] } as unknown as Route;

test('pages of a route are begun when its first is rendered: Astro then knows the paths of all', async () => {
  const begun: string[] = [];
  const first = Promise.withResolvers<void>();
  const app = {
    manifest: { base: '/' },
    getOptions: () => ({ origin: 'https://payer.example' }),
    render: async ({ url }: Request) => {
      begun.push(new URL(url).pathname);
      await first.promise;
      return new Response('');
    },
  } as unknown as BuiltApp;
  const bodyOf = bodies(app, undefined);
  const rendered = ['/codes/a', '/codes/b', '/codes/c'].map((path) => bodyOf(route, path));
  await new Promise(setImmediate);
  expect(begun).toEqual(['/codes/a/']);
  first.resolve();
  await Promise.all(rendered);
  expect(begun).toEqual(['/codes/a/', '/codes/b/', '/codes/c/']);
});

test('where the first of a route fails, the others are rendered all the same', async () => {
  const app = {
    manifest: { base: '/' },
    getOptions: () => ({ origin: 'https://payer.example' }),
    render: async ({ url }: Request) => {
      if (url.endsWith('/a/')) throw new Error('no such code');
      return new Response(url);
    },
  } as unknown as BuiltApp;
  const bodyOf = bodies(app, undefined);
  const [first, second] = await Promise.allSettled([bodyOf(route, '/a'), bodyOf(route, '/b')]);
  expect(first).toMatchObject({ status: 'rejected', reason: { message: 'no such code' } });
  expect(second).toMatchObject({ status: 'fulfilled' });
});
