import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readExceptions } from '../../src/content/check/readExceptions.ts';
import { readRecord } from '../../src/content/check/readRecord.ts';
import { createJsonSchemas } from '../../src/commands/new/createJsonSchemas.ts';
import { collections, type CollectionName } from '../../src/content/records/collections.ts';

const annotated: Record<CollectionName, string> = {
  payers: 'payer.md',
  policies: 'policy.mdx',
  regulatory: 'regulatory.md',
  devices: 'device.md',
  references: 'reference.md',
  linesOfBusiness: 'line-of-business.md',
  glossary: 'glossary.md',
};

const read = (file: string) => readFileSync(`docs/annotated/${file}`, 'utf8');

for (const [kind, file] of Object.entries(annotated) as [CollectionName, string][]) {
  test(`the annotated record ${file} is sound and shows every key`, () => {
    const { data, problems } = readRecord(kind, file, read(file));
    expect(problems).toEqual([]);
    const shown = read(file);
    const missing = Object.keys(collections[kind].schema.shape).filter(
      (key) => !new RegExp(`^(?:# )?${key}:`, 'm').test(shown),
    );
    expect(missing).toEqual([]);
    expect(data).toBeDefined();
  });
}

test('the annotated exceptions are sound', () => {
  const { problems } = readExceptions('exceptions.yaml', read('exceptions.yaml'));
  expect(problems).toEqual([]);
});

test('each annotated record is of a kind that exists', () => {
  expect(readdirSync('docs/annotated').toSorted()).toEqual(
    [...Object.values(annotated), 'exceptions.yaml'].toSorted(),
  );
});

test('the JSON Schemas are those of the schemas: src/commands/schemas.ts writes them', () => {
  for (const [name, text] of createJsonSchemas()) {
    expect(readFileSync(`docs/schemas/${name}`, 'utf8'), name).toBe(text);
  }
});
