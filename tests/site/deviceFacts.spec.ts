import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { printedEntries, type PrintedIndication } from '../fixtures/printedEntries.ts';
import { dist, documentAt } from '../support/builtSite.ts';
import { oneLine } from '../support/sourceText.ts';

/** What the pages show of each entry, against the table that was read from the source by hand. */

const unknown = '– not stated';
const byName = printedEntries.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
const textOf = (element: Element | null | undefined) => oneLine(element?.textContent ?? '');
const cellsOf = (row: Element) => [...row.children].map(textOf);

/** The cells of an indication after its condition, as every table words them. */
const factsOf = (one: PrintedIndication) => [
  one.levels ?? unknown,
  one.asia.join('; ') || unknown,
  one.setting ?? unknown,
  one.supervision ?? unknown,
  one.arms ?? unknown,
  one.limits.join('; ') || unknown,
];

const devices = documentAt('/devices/');
const timeline = documentAt('/timeline/');

test('the table of indications shows each printed fact and nothing else', () => {
  const shown = [...devices.querySelectorAll('[data-row]')].map(cellsOf);
  const expected = byName.flatMap(({ name, indications, furtherClearance }) => [
    ...indications.map((one) => [
      name,
      expect.stringContaining(one.conditionAsPrinted),
      ...factsOf(one),
    ]),
    ...(furtherClearance
      ? [
          [
            expect.stringContaining(furtherClearance),
            unknown,
            unknown,
            unknown,
            'in rehabilitation institutions',
            unknown,
            unknown,
            unknown,
          ],
        ]
      : []),
  ]);
  expect(shown.filter((cells) => cells.length > 2)).toEqual(expected);
  expect(shown.filter((cells) => cells.length === 2).map(([name]) => name)).toEqual([
    'Honda Walking Assist Device',
    'REX',
  ]);
});

test('the CSV holds the rows of the table, in its order and words', () => {
  const csv = readFileSync(`${dist}/devices/indications.csv`, 'utf8');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const lines = csv.split('\r\n').slice(1, -1);
  const cells = lines.map((line) => line.slice(1, -1).split('","'));
  const shown = [...devices.querySelectorAll('[data-row]')].map(cellsOf);
  expect(lines).toHaveLength(shown.length);
  for (const [index, row] of shown.entries()) {
    const line = cells[index] ?? [];
    expect(row[0]?.startsWith(line[0] ?? '-')).toBe(true);
    const words = row.map((cell) => (cell === unknown ? 'not stated in the policy' : cell));
    if (row.length > 2) expect(line.slice(4, 10)).toEqual(words.slice(2));
  }
});

test('the description of the chart names all levels with their setting', () => {
  const described = textOf(devices.querySelector('#spinal-chart-description'));
  for (const { name, indications } of printedEntries) {
    for (const { levels, asia, setting, supervision } of indications) {
      if (!levels) continue;
      const where = setting ?? `setting not stated; ${supervision}`;
      const [, said = ''] = described.split(`${name}, ${where}: `);
      const printed = asia.length > 0 ? `${levels} (${asia.join(', ')})` : levels;
      expect(said.split('. ')[0]?.replace(/\.$/, '').split(' and '), name).toContain(printed);
    }
  }
  const chart = devices.querySelector('svg[role="img"]');
  expect(chart?.getAttribute('aria-labelledby')).toBe(
    'spinal-chart-title spinal-chart-description',
  );
});

test('the chart tells settings apart by pattern and word', () => {
  const bars = [...devices.querySelectorAll('svg[role="img"] [data-facets]')];
  expect(bars).toHaveLength(12);
  const striped = bars.filter((bar) => {
    const { setting = [] } = JSON.parse(bar.getAttribute('data-facets') ?? '{}') as {
      setting?: string[];
    };
    const isStated = !setting.includes('not-stated');
    const drawn = bar.querySelector('[data-pattern]');
    expect([drawn?.getAttribute('data-pattern'), drawn?.getAttribute('fill')]).toEqual(
      isStated ? ['institution', null] : ['companion', 'url(#companion-hatch)'],
    );
    return !isStated;
  });
  expect(striped).toHaveLength(2);
  const names = textOf(devices.querySelector('.spinal-chart .names'));
  expect(names.match(/setting not stated;/g)).toHaveLength(2);
  expect(textOf(devices.querySelector('figcaption'))).toMatch(
    /Solid: the policy states a setting Striped: setting not stated, with a trained companion/,
  );
});

test('the timeline shows each decision in its year, as printed', () => {
  const shown = [...timeline.querySelectorAll('[data-decision]')];
  expect(shown.map((item) => item.getAttribute('data-decision'))).toEqual([
    '2014-rewalk',
    '2016-indego',
    '2016-ekso',
    '2017-hal',
    '2019-restore',
    '2020-keeogo',
    '2021-exoatlet-ii',
    '2022-gems-h',
    '2022-eksonr',
    '2022-atalante',
    'undated-atalante-x',
  ]);
  for (const item of shown) {
    const printed = printedEntries.find(({ id }) => id === item.getAttribute('data-decision'));
    const year = item.closest('.year')?.querySelector('h2');
    const pathway = { '510k': '510(k)', 'de-novo': 'De Novo', none: 'pathway not stated' };
    expect(textOf(year)).toBe(printed?.year ? String(printed.year) : 'Year not stated');
    expect(textOf(item)).toContain(
      `“${printed?.word}” ${pathway[(printed?.pathway ?? 'none') as keyof typeof pathway]}, ` +
        (printed?.submission ?? 'number not stated'),
    );
    expect(textOf(item)).toContain(
      printed?.maker ? `Manufacturer: ${printed.maker}` : 'Manufacturer not stated',
    );
  }
});

test('the history shows each predicate, drawn and in words', () => {
  for (const { id, name, predicate } of printedEntries) {
    const words = textOf(timeline.querySelector(`[data-decision="${id}"]`));
    expect(words, name).toContain(
      predicate ? `Predicate: ${predicate.name}, “${predicate.asPrinted}”` : 'Predicate: No',
    );
  }
  expect([...timeline.querySelectorAll('[data-mentioned]')].map(textOf)).toEqual([
    'Honda Walking Assist Device is mentioned only, as the predicate of Keeogo, GEMS-H.',
    'REX is mentioned only.',
  ]);
  const edges = [...timeline.querySelectorAll('[data-edge]')].map((edge) =>
    edge.getAttribute('data-edge'),
  );
  const printed = printedEntries.flatMap(({ device, predicate }) =>
    predicate ? [`${predicate.device} ${device}`] : [],
  );
  expect(edges.toSorted()).toEqual(printed.toSorted());
});

for (const { device, name, predicate, ...printed } of printedEntries) {
  test(`the page of ${name} shows its record, its indications and its lineage`, () => {
    const page = documentAt(`/devices/${device}/`);
    const facts = Object.fromEntries(
      // The list of names has a manufacturer, too: the first one is of the record.
      [...page.querySelectorAll('.facts dt')]
        .toReversed()
        .map((term) => [textOf(term), textOf(term.nextElementSibling)]),
    );
    const stated = (value: string | number | null) => (value === null ? unknown : String(value));
    expect(facts['Year']).toBe(stated(printed.year));
    expect(facts["Decision, in the policy's word"]).toBe(printed.word);
    expect(facts['FDA number']).toMatch(
      new RegExp(`^${stated(printed.submission)}($| ${printed.submission})`),
    );
    expect(facts['Manufacturer']).toBe(stated(printed.maker));
    if (predicate)
      expect(facts['Based on (predicate)']).toBe(`${predicate.name}: ${predicate.asPrinted}`);
    else
      expect(facts['Based on (predicate)']).toMatch(/^(Not stated in the policy|None \(De Novo)/);
    const rows = [...page.querySelectorAll('table[data-intended-use] tbody tr')].map(cellsOf);
    // A column that is empty for all its populations is not there.
    const cellsOfAll = printed.indications.map(factsOf);
    const shown = [0, 1, 2, 3, 4, 5].filter(
      (column) =>
        cellsOfAll.some((cells) => cells[column] !== unknown) ||
        (column === 2 && printed.furtherClearance),
    );
    expect(rows.slice(0, printed.indications.length)).toEqual(
      printed.indications.map((one) => [
        expect.stringContaining(one.conditionAsPrinted),
        ...shown.map((column) => factsOf(one)[column]),
      ]),
    );
    expect(rows).toHaveLength(printed.indications.length + (printed.furtherClearance ? 1 : 0));
  });

  test(`the comparison shows what the page of ${name} shows`, () => {
    const { column, cell } = comparedColumn(device);
    expect(cell('FDA status, from the policy')).toContain(printed.word);
    expect(cell('Year')).toBe(printed.year === null ? unknown : String(printed.year));
    expect(cell('Pathway and number')).toContain(printed.submission ?? unknown);
    expect(cell('Manufacturer')).toBe(printed.maker ?? unknown);
    if (predicate) expect(cell('Predicate device')).toBe(predicate.name);
    else
      expect(cell('Predicate device')).toMatch(/^(– not stated|None \(De Novo: no predicate\))$/);
    for (const one of printed.indications) {
      for (const words of [one.conditionAsPrinted, one.supervision, one.arms, ...one.asia])
        if (words) expect(column).toContain(words);
      expect(column).toContain([one.levels, one.setting].filter(Boolean).join(' '));
      expect(column).toContain(one.limits.join('; '));
    }
    expect(cell('References that mention it')).toBe(
      (naming[device] ?? []).map(([number]) => `Reference ${number}`).join(' ') || unknown,
    );
  });
}

/** One device in the comparison: its whole column, and its cell in a row. */
function comparedColumn(device: string) {
  const table = documentAt('/devices/compare/').querySelector('[data-comparison] table');
  const heads = [...(table?.querySelectorAll('thead th') ?? [])];
  const index = heads.findIndex((head) => head.getAttribute('data-compared') === device);
  const rows = [...(table?.querySelectorAll('tbody tr') ?? [])].map(cellsOf);
  return {
    column: rows.map((cells) => cells[index]).join(' | '),
    cell: (heading: string) => rows.find(([head]) => head?.split(': ').at(-1) === heading)?.[index],
  };
}

/** Which of the 49 references name a device, and in which words: read from the list by hand. */
const naming: Readonly<Record<string, readonly (readonly [number, string])[]>> = {
  rewalk: [
    [1, 'ReWalk™'],
    [42, 'ReWalk(TM)'],
    [43, 'ReWalk powered exoskeleton'],
  ],
  indego: [[26, 'Indego Powered Exoskeleton']],
  ekso: [
    [16, 'the exoskeletons from Ekso Bionics'],
    [41, 'Ekso™ Bionic Exoskeleton'],
  ],
  hal: [
    [12, 'Hybrid assistive limb (HAL)'],
    [27, 'Hybrid Assistive Limb'],
  ],
  keeogo: [[46, 'Keego exoskeleton']],
  rex: [[28, 'REX powered walking aid']],
};

for (const id of [...printedEntries.map(({ device }) => device), 'honda-walking-assist', 'rex']) {
  test(`the page of ${id} lists the references that name it, with their words`, () => {
    const page = documentAt(`/devices/${id}/`);
    const shown = [...page.querySelectorAll('li[id^="ref-"]')].map((item) => [
      Number(item.id.replace('ref-', '')),
      [...item.querySelectorAll('q')].map(textOf).join(),
    ]);
    expect(shown).toEqual(naming[id] ?? []);
    const headings = [...page.querySelectorAll('main h2')].map(textOf);
    expect(
      headings.slice(0, 5).map((heading) => heading.split(/,| for | that mentions /)[0]),
    ).toEqual([
      expect.stringMatching(/^(Coverage summary|.* is only mentioned in this policy)$/),
      'FDA status',
      'Predicate devices',
      `References that mention ${textOf(page.querySelector('h1'))}`,
      'Names',
    ]);
  });
}
