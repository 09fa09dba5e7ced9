import { expect, test } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brokenLinks } from '../support/brokenLinks.ts';

/** The problem of each link when it stands on the home page of a small site, or null if it leads somewhere. */
const links: Readonly<Record<string, string | null>> = {
  '/codes/': null,
  'codes/': null,
  '/codes/#k1007': null,
  '/codes/?q=x#k1007': null,
  'https://policies.example/codes/': null,
  'https://elsewhere.example/gone/': null,
  'mailto:someone@elsewhere.example': null,
  '/picture%20one.svg': null,
  '#top': null,
  '/codes': 'lacks the slash at its end',
  '/devices/': 'leads to no file of the site',
  'https://policies.example/gone.json': 'leads to no file of the site',
  '/codes/#e0739': 'no element there has the id "e0739"',
  '#gone': 'no element there has the id "gone"',
  'javascript:history.back()': 'runs a script',
  'https://': 'is not an address',
};

let root = '';

function write(file: string, text: string): void {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
}

test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'built-site-'));
  write('codes/index.html', '<!doctype html><h1 id="k1007">K1007</h1>');
  write('picture one.svg', '<svg xmlns="http://www.w3.org/2000/svg"></svg>');
});

test.afterEach(() => {
  rmSync(root, { recursive: true });
});

const home = '<!doctype html><link rel="canonical" href="https://policies.example/">';

for (const [link, problem] of Object.entries(links)) {
  test(`${link} ${problem ?? 'leads somewhere'}`, () => {
    write('index.html', `${home}<a href="${link}">a link</a>`);
    expect(brokenLinks(root)).toEqual(problem ? [{ page: '/', link, problem }] : []);
  });
}

test('looks at pictures, scripts, forms and every picture of a set', () => {
  write(
    'index.html',
    `${home}<img src="/a.png" srcset="/b.png 1x, /c.png 2x"><script src="/d.js"></script><form action="/e/"></form>`,
  );
  const found = brokenLinks(root).map(({ link }) => link);
  expect(found.toSorted()).toEqual(['/a.png', '/b.png', '/c.png', '/d.js', '/e/']);
});
