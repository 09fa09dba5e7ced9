import { expect, test } from '@playwright/test';
import { builtPages } from '../support/builtSite.ts';
import { records } from '../support/contentRecords.ts';
import { headOf, type Thing } from '../support/pageHead.ts';

/** What a thing of a type must say, and all that it may say; every type that a page uses is here. */
const shapes: Record<string, { must: readonly string[]; may: readonly string[] }> = {
  MedicalWebPage: {
    must: ['@context', '@id', 'name'],
    may: ['lastReviewed', 'mainEntity', 'breadcrumb'],
  },
  MedicalCode: { must: ['@id', 'codeValue', 'codingSystem'], may: ['description'] },
  MedicalDevice: { must: ['@id', 'name'], may: ['alternateName', 'identifier'] },
  PropertyValue: { must: ['propertyID', 'value'], may: [] },
  BreadcrumbList: { must: ['itemListElement'], may: [] },
  ListItem: { must: ['position', 'name'], may: ['item'] },
};

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

/** What is wrong with a thing and with all things in it. */
function flaws(thing: Thing, place: string): readonly string[] {
  const { '@type': type, ...properties } = thing;
  const shape = shapes[String(type)];
  if (!shape) return [`${place}: no thing of the type ${String(type)} is expected`];
  const names = Object.keys(properties);
  const missing = shape.must.filter((name) => !names.includes(name));
  const strange = names.filter((name) => ![...shape.must, ...shape.may].includes(name));
  const empty = names.filter((name) => ['', null, undefined].includes(properties[name] as string));
  const relative = ['@id', 'item'].filter(
    (name) => names.includes(name) && !URL.canParse(String(properties[name])),
  );
  const inside = Object.entries(properties).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter(isThing)
      .flatMap((inner) => flaws(inner, `${place}.${name}`)),
  );
  return [
    ...missing.map((name) => `${place}: ${String(type)} has no ${name}`),
    ...strange.map((name) => `${place}: ${String(type)} has a ${name}`),
    ...empty.map((name) => `${place}: ${name} is empty`),
    ...relative.map((name) => `${place}: ${name} is no full address`),
    ...inside,
  ];
}

const pages = builtPages();
const dataOf = (page: string) => headOf(page).structuredData;

test('structured data has the properties of its types, and full addresses', () => {
  const described = pages.filter((page) => dataOf(page));
  expect(described.length).toBeGreaterThan(10);
  expect(described.flatMap((page) => flaws(dataOf(page) ?? {}, page))).toEqual([]);
});

test('a page describes itself only under its own address', () => {
  for (const page of pages) {
    const { canonical, structuredData } = headOf(page);
    if (structuredData) expect(structuredData['@id'], page).toBe(canonical);
  }
});

test('a breadcrumb ends with the page and begins with pages that are there', () => {
  for (const page of pages) {
    const { structuredData } = headOf(page);
    const list = structuredData?.['breadcrumb'] as { itemListElement: Thing[] } | undefined;
    if (!list) continue;
    const [last, ...above] = list.itemListElement.toReversed();
    expect(last?.['name'], page).toBe(structuredData?.['name']);
    expect(above.length, page).toBeGreaterThan(0);
    for (const { item } of above) expect(pages).toContain(new URL(String(item)).pathname);
  }
});

test('the policy says when it was reviewed', () => {
  for (const { policy, lastReviewed } of records.policies) {
    expect(dataOf(`/policies/${policy}/`)).toMatchObject({
      '@type': 'MedicalWebPage',
      lastReviewed: lastReviewed?.date,
    });
  }
});

test('a code is given with its system and its descriptor as printed', () => {
  for (const { code, descriptor } of records.policies.flatMap(({ codingGroups }) =>
    codingGroups.flatMap(({ codes }) => codes),
  )) {
    expect(dataOf(`/codes/${code.toLowerCase()}/`)?.['mainEntity']).toMatchObject({
      '@type': 'MedicalCode',
      codeValue: code,
      codingSystem: 'HCPCS',
      description: descriptor,
    });
  }
});

test('a device is given with printed names and numbers only, never with those of outside sources', () => {
  for (const { id, name, aliases, outsideNames, outsideRecords } of records.devices) {
    const device = dataOf(`/devices/${id}/`)?.['mainEntity'] as Thing;
    expect(device['name']).toBe(name);
    expect(device['alternateName'] ?? []).toEqual(aliases);
    const numbers = ((device['identifier'] ?? []) as Thing[]).map(({ value }) => value);
    expect(numbers).toEqual(
      records.regulatory.flatMap((entry) =>
        entry.device === id && entry.submission ? [entry.submission] : [],
      ),
    );
    for (const outside of [
      ...outsideNames.map((one) => one.name),
      ...outsideRecords.map((one) => one.submission),
    ]) {
      expect(JSON.stringify(device)).not.toContain(`"${outside}"`);
    }
  }
});
