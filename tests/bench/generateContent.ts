import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const content = fileURLToPath(new URL('../../content', import.meta.url));
const policy = 'powered-exoskeleton';
const version = '2024-11-01';

/**
 * Writes a content root of as many policies as asked for, each the size of the real one: a version
 * with its source text and its bibliography of 49. Devices with their regulatory entries, terms and
 * lines of business are shared. The same count gives the same bytes.
 */
export function generateContent(root: string, count: number): void {
  rmSync(root, { recursive: true, force: true });
  for (const folder of ['devices', 'glossary', 'lines-of-business', 'regulatory']) {
    cpSync(join(content, folder), join(root, folder), { recursive: true });
  }
  for (let index = 1; index <= count; index += 1) generatePolicy(root, number(index));
}

const number = (index: number) => String(index).padStart(4, '0');

function generatePolicy(root: string, suffix: string): void {
  const source = read(`sources/${policy}/${version}.txt`) + `\n${suffix}\n`;
  const sha256 = createHash('sha256').update(source).digest('hex');
  const words = read(`policies/${policy}/${version}.mdx`)
    .replace(/^title: .*$/m, (line) => `${line} ${suffix}`)
    .replace(/[0-9a-f]{64}/, sha256)
    .replace(`bibliography: ${policy}`, `bibliography: ${policy}-${suffix}`);
  write(root, `policies/${policy}-${suffix}/${version}.mdx`, withOwnReadings(words, suffix));
  write(root, `sources/${policy}-${suffix}/${version}.txt`, source);
  const bibliography = read(`references/${policy}.md`).replace(
    /^ {6}- id: (.*)$/gm,
    `      - id: $1-${suffix}`,
  );
  write(root, `references/${policy}-${suffix}.md`, bibliography);
}

/** Each reading has an id of its own in the whole content. */
const withOwnReadings = (record: string, suffix: string) =>
  record.replace(/^ {2}- id: (.*)$/gm, `  - id: $1-${suffix}`);

const read = (file: string) => readFileSync(join(content, file), 'utf8');

function write(root: string, file: string, text: string): void {
  const path = join(root, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}
