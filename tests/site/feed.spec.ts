import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parseHTML } from 'linkedom';
import { dist, documentAt } from '../support/builtSite.ts';
import { records } from '../support/contentRecords.ts';

const xml = readFileSync(`${dist}/updates.xml`, 'utf8');
const feed = parseFeed(xml);
const { document } = parseHTML(xml);
const [policy] = records.policies;

/** RFC 3339, which RFC 4287 asks for. */
const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

test('the feed obeys the rules of RFC 4287', () => {
  const once = (element: Element | null, name: string) =>
    expect([...(element?.children ?? [])].filter((child) => child.localName === name)).toHaveLength(
      1,
    );
  const root = document.querySelector('feed');
  expect(root?.getAttribute('xmlns')).toBe('http://www.w3.org/2005/Atom');
  const entries = [...document.querySelectorAll('entry')];
  expect(entries.length).toBeGreaterThan(0);
  for (const element of [root, ...entries]) {
    for (const name of ['id', 'title', 'updated']) once(element, name);
    for (const name of ['id', 'updated', 'title']) {
      expect(element?.querySelector(name)?.textContent).not.toBe('');
    }
    expect(element?.querySelector('author > name')?.textContent).toMatch(/\S/);
    expect(URL.canParse(element?.querySelector('id')?.textContent ?? '')).toBe(true);
    expect(element?.querySelector('updated')?.textContent).toMatch(timestamp);
    expect([...(element?.children ?? [])].filter(isAlternate)).toHaveLength(1);
  }
  const self = document.querySelector('feed > link[rel=self]');
  expect(self?.getAttribute('href')).toMatch(/\/updates\.xml$/);
  const ids = entries.map((entry) => entry.querySelector('id')?.textContent);
  expect(new Set(ids).size).toBe(ids.length);
});

const isAlternate = (element: Element) =>
  element.localName === 'link' && element.getAttribute('rel') === 'alternate';

test('a parser of another make reads every entry', () => {
  expect(feed.meta).toMatchObject({ type: 'atom', version: '1.0' });
  expect(feed.items).toHaveLength(document.querySelectorAll('entry').length);
  for (const { id, title, url, updated } of feed.items) {
    expect([id, title, url].every(Boolean)).toBe(true);
    expect(updated).toBeInstanceOf(Date);
  }
});

test('the feed is as new as its newest entry', () => {
  const times = feed.items.map(({ updated }) => updated?.getTime() ?? 0);
  expect(feed.updated?.getTime()).toBe(Math.max(...times));
  expect(times.toSorted((a, b) => b - a)).toEqual(times);
});

test('every entry quotes what the policy prints, and invents no day and no change', () => {
  const printed = [
    ...(policy?.publications.map(({ asPrinted }) => asPrinted) ?? []),
    ...[policy?.effectiveDate, policy?.lastReviewed].map(
      (date) => `${date?.label}: ${date?.asPrinted}`,
    ),
  ];
  const quoted = feed.items.map(({ description }) => /“(.*)”/.exec(description ?? '')?.[1] ?? '');
  expect(quoted.toSorted()).toEqual(printed.toSorted());
  expect(document.querySelector('subtitle')?.textContent).toContain(
    'the date is the first of the month',
  );
});

test('the page and the feed say the same', () => {
  const page = documentAt('/updates/');
  const shown = [...page.querySelectorAll('main time')].map((time) =>
    time.getAttribute('datetime'),
  );
  expect(shown).toEqual(
    feed.items.map(({ title, updated }) =>
      updated?.toISOString().slice(0, title?.startsWith('Listed in') ? 7 : 10),
    ),
  );
  for (const address of ['/', '/updates/']) {
    const link = documentAt(address).querySelector('link[type="application/atom+xml"]');
    expect(link?.getAttribute('href'), address).toBe('/updates.xml');
  }
});
