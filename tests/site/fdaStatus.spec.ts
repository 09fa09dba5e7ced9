import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { printedEntries } from '../fixtures/printedEntries.ts';
import { dist, documentAt } from '../support/builtSite.ts';
import { headOf } from '../support/pageHead.ts';
import { oneLine } from '../support/sourceText.ts';

const open = 'The policy says “was approved” and names no agency, number or pathway.';
const mainOf = (page: string) => oneLine(documentAt(page).querySelector('main')?.textContent ?? '');

for (const page of ['/devices/', '/devices/restore/', '/devices/compare/', '/timeline/']) {
  test(`${page} says that the policy names no agency for ReStore`, () => {
    expect(mainOf(page)).toContain(open);
  });
}

test('the description and the Markdown of ReStore name no FDA record', () => {
  const description = headOf('/devices/restore/').meta.get('description') ?? '';
  expect(description).toContain(open);
  expect(description).not.toContain('FDA');
  expect(readFileSync(`${dist}/devices/restore/index.md`, 'utf8')).toContain(open);
});

test('a device with an entry is described by its FDA status, from the policy', () => {
  const { title, meta } = headOf('/devices/indego/');
  expect(title).toMatch(/^Indego: coverage and FDA status, from the policy /);
  expect(meta.get('description')).toMatch(
    /Medicare Advantage Plans: not covered\. .* FDA status, from the policy: 510\(k\) K152416, 2016\.$/,
  );
});

for (const [id, name, how] of [
  ['rex', 'REX', 'in a reference'],
  ['honda-walking-assist', 'Honda Walking Assist Device', 'as the predicate of other devices'],
] as const) {
  test(`${name}, which the policy only mentions, is titled and described as that alone`, () => {
    const { title, meta } = headOf(`/devices/${id}/`);
    expect(title).toMatch(new RegExp(`^${name}: mentioned in the policy `));
    expect(meta.get('description')).toBe(
      `${name} is only mentioned, ${how}, in the policy Powered Exoskeleton for Ambulation in Patients with Lower-Limb Disabilities of Blue Cross & Blue Shield of Rhode Island.`,
    );
    const markdown = readFileSync(`${dist}/devices/${id}/index.md`, 'utf8');
    expect(markdown).toContain('## Mentioned only, in: Powered Exoskeleton');
    const head = documentAt(`/devices/${id}/`).documentElement.getAttribute('data-print-head');
    expect(head).toMatch(
      new RegExp(`^${name}: mentioned in the policy · Blue Cross & Blue Shield of Rhode Island\n`),
    );
  });
}

test('the timeline gives each indication, and a second clearance, a line of its own', () => {
  const timeline = documentAt('/timeline/');
  for (const { id, name, indications, furtherClearance } of printedEntries) {
    const lines = [...timeline.querySelectorAll(`[data-decision="${id}"] li`)].map((line) =>
      oneLine(line.textContent),
    );
    expect(lines, name).toHaveLength(indications.length + (furtherClearance ? 1 : 0));
    for (const [index, one] of indications.entries()) {
      for (const words of [one.levels, ...one.asia, one.setting]) {
        if (words) expect(lines[index], name).toContain(words);
      }
      if (!one.setting) expect(lines[index], name).toContain('setting not stated');
    }
    if (furtherClearance) {
      expect(lines.at(-1)).toBe(
        `Additional clearance: “${furtherClearance}” (year, number and population not stated)`,
      );
    }
  }
});
