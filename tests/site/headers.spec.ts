import { existsSync, globSync, readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { headers } from '../../src/headers.ts';
import { codeRedirects } from '../../src/hosts/codeRedirects.ts';
import { azureFile } from '../../src/hosts/azure.ts';
import { headersFile, redirectsFile } from '../../src/hosts/netlifyCloudflare.ts';
import { vercelFile } from '../../src/hosts/vercel.ts';
import { builtPages, dist } from '../support/builtSite.ts';

test('every page comes with the whole list of headers, the strict policy among them', async ({
  request,
}) => {
  const sent = (await request.get('/search/?q=K1007')).headers();
  for (const [name, value] of Object.entries(headers)) expect(sent[name.toLowerCase()]).toBe(value);
  expect(sent['content-security-policy']).toContain("require-trusted-types-for 'script'");
  expect(sent['content-security-policy']).not.toContain('unsafe-inline');
});

test('the site holds the files of the hosts that read them there, as the list says now', () => {
  const read = (name: string) => readFileSync(`${dist}/${name}`, 'utf8');
  const redirects = codeRedirects(builtPages(), '');
  expect(redirects).toContainEqual({ from: '/codes/K1007/', to: '/codes/k1007/' });
  expect(read('_headers')).toBe(headersFile(''));
  expect(read('_redirects')).toBe(redirectsFile(redirects));
  expect(read('vercel.json')).toBe(vercelFile('', redirects));
  expect(read('staticwebapp.config.json')).toBe(azureFile('', redirects));
});

test('every text lies beside itself in brotli and gzip, and every such file has its text', () => {
  const texts = globSync('**/*.{html,css,js,json,svg,csv,xml,md}', { cwd: dist }).filter(
    (file) => readFileSync(`${dist}/${file}`).length >= 512 && !/^(vercel|static)/.test(file),
  );
  expect(texts.length).toBeGreaterThan(50);
  for (const file of texts) {
    const text = readFileSync(`${dist}/${file}`);
    const br = readFileSync(`${dist}/${file}.br`);
    expect(brotliDecompressSync(br).equals(text), file).toBe(true);
    expect(gunzipSync(readFileSync(`${dist}/${file}.gz`)).equals(text), file).toBe(true);
    expect(br.length, file).toBeLessThan(text.length);
  }
  for (const file of globSync('**/*.{br,gz}', { cwd: dist })) {
    expect(existsSync(`${dist}/${file.replace(/\.(br|gz)$/, '')}`), file).toBe(true);
  }
});
