import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { dist, documentAt } from '../support/builtSite.ts';
import { records } from '../support/contentRecords.ts';
import { oneLine } from '../support/sourceText.ts';

/** The traps of the source, a row each, held where a reader meets them. */

const policyPage = '/policies/powered-exoskeleton/';
const page = documentAt(policyPage);
const text = oneLine(page.querySelector('article')?.textContent ?? '');
const answer = oneLine(page.querySelector('.answer')?.textContent ?? '');
const sourceNotes = documentAt('/source-notes/');
const json = (path: string) => JSON.parse(readFileSync(`${dist}${path}`, 'utf8')) as unknown;
const policyJson = json('/api/policies/powered-exoskeleton.json');
const entry = (device: string) => records.regulatory.find((one) => one.device === device);
const device = (id: string) =>
  oneLine(documentAt(`/devices/${id}/`).querySelector('main')?.textContent ?? '');
const reference = (number: number) => records.references[0]?.references[number - 1];
const referenceItem = (number: number) => page.querySelector(`[id="ref-${number}"]`);
const headings = [...page.querySelectorAll('[data-source-words] :is(h2, h3)')].map((heading) =>
  oneLine(heading.textContent),
);

function expectReading(id: string, printed: string, readAs: string | null, reason: RegExp): void {
  const row = sourceNotes.querySelector(`[id="${id}"]`);
  const cells = [...(row?.children ?? [])].map((cell) => oneLine(cell.textContent));
  expect(cells[0]).toBe(printed);
  if (readAs !== null) expect(cells[1]).toBe(readAs);
  else expect(cells[1]).toMatch(/^Note \d+: the words are as published$/);
  expect(cells[3]).toMatch(reason);
}

const rows: Record<string, () => void> = {
  'header, effective date: month first; a review is not a new effective date': () => {
    expect(policyJson).toMatchObject({ effectiveDate: '2024-11-01', lastReviewed: '2026-04-15' });
    expectReading('effective-date', '11|01|2024', 'November 1, 2024', /dates are month first/);
    expectReading(
      'last-reviewed-date',
      '04|15|2026',
      'April 15, 2026',
      /doesn't change the effective date/,
    );
  },
  'header, title: kind and title, no invented policy number': () => {
    expect(oneLine(page.querySelector('h1')?.textContent ?? '')).toMatch(
      /^Medical Coverage Policy \| Powered Exoskeleton for Ambulation/,
    );
    expect(text).not.toMatch(/policy (number|no\.)/i);
  },
  'medical criteria: "Not applicable", without a reason of ours, never "no criteria needed"':
    () => {
      expect(answer).toContain('“Not applicable.” The policy lists no medical criteria.');
      expect(answer).not.toMatch(/no criteria/i);
    },
  'prior authorization: "Not applicable", without a reason of ours, never "not required"': () => {
    expect(answer).toContain(
      '“Not applicable.” The policy gives no reason. This does not mean “not required.”',
    );
    expect(text).not.toMatch(/authorization (is )?not (required|needed)/i);
    expect(policyJson).toMatchObject({
      priorAuthorization: [
        { lineOfBusiness: 'medicare-advantage', value: 'not-applicable' },
        { lineOfBusiness: 'commercial', value: 'not-applicable' },
      ],
    });
  },
  'policy statement: two determinations, never merged': () => {
    const shown = [...page.querySelectorAll('.answer-line')].map((line) => [
      line.querySelector('h3')?.textContent,
      line.getAttribute('data-determination'),
    ]);
    expect(shown).toEqual([
      ['Medicare Advantage Plans', 'not-covered'],
      ['Commercial Products', 'not-medically-necessary'],
    ]);
  },
  'background: Regulatory Status is a sub-heading in title case': () => {
    expect(page.querySelector('#regulatory-status')?.tagName).toBe('H3');
    expect(headings).toContain('Regulatory Status');
  },
  'evidence summary: a section of its own under a heading marked as ours': () => {
    const heading = page.querySelector('#evidence-summary');
    expect(heading?.hasAttribute('data-editorial')).toBe(true);
    expect(heading?.nextElementSibling?.outerHTML).toMatch(
      /^<p data-editorial[^>]*>We added this heading/,
    );
  },
  'ReWalk: the seven characteristics are no coverage criteria, which a numbered note says': () => {
    expect(entry('rewalk')?.candidateCharacteristics?.characteristics).toHaveLength(7);
    expectReading(
      'rewalk-candidates',
      'Candidates for the device should have the following characteristics:',
      null,
      /aren't coverage criteria.*"Not applicable\."$/,
    );
    expect(oneLine(page.querySelector('#entry-2014-rewalk')?.textContent ?? '')).toMatch(
      /have the following characteristics: \[note \d+\] Hands and shoulders/,
    );
  },
  'page breaks: the two cut sentences are whole': () => {
    expect(text).toContain('The HAL is intended to be used inside medical facilities');
    expect(text).toMatch(/high-quality RCTs ?\[note \d+\], are needed/);
  },
  'reference list: one list of 49': () => {
    expect(page.querySelectorAll('ol:not([data-editorial])')).toHaveLength(1);
    expect(page.querySelectorAll('ol:not([data-editorial]) > li')).toHaveLength(49);
  },
  'regulatory status: the policy keeps its order': () => {
    const shown = [...page.querySelectorAll('.entry')].map(({ id }) => id.replace('entry-', ''));
    expect(shown).toEqual(records.policies[0]?.regulatory);
    expect(shown.map((id) => id.split('-')[0])).toEqual(
      '2014 2019 2016 2016 2017 2020 2021 2022 2022 2022 undated'.split(' '),
    );
  },
  'Atalante X: its own entry, year unknown': () => {
    expect(entry('atalante-x')).toMatchObject({ year: null, submission: 'K232077' });
    expect(device('atalante-x')).toContain('Year – not stated');
  },
  'ReStore: its own entry, nothing filled in, the source’s word "approved"': () => {
    expect(entry('restore')).toMatchObject({
      wordAsPrinted: 'approved',
      submission: null,
      predicate: null,
      maker: null,
      pathway: null,
    });
  },
  'ReWalk: De Novo with the printed number; DEN130034 in the outside layer only': () => {
    expect(entry('rewalk')).toMatchObject({ pathway: 'de-novo', submission: 'K131798' });
    const outside = documentAt('/devices/rewalk/').querySelector('section.outside');
    expect(outside?.textContent).toContain('DEN130034');
    expect(outside?.textContent).toContain('June 26, 2014');
    outside?.remove();
    expect(page.querySelector('#entry-2014-rewalk')?.textContent).not.toContain('DEN130034');
    expectReading(
      'rewalk-de-novo-number',
      'de novo 510(k) classification (K131798)',
      null,
      /Not in the policy: FDA lists this De Novo as DEN130034/,
    );
  },
  'ReWalk, ReStore, EksoNR, Atalante X: no predicate': () => {
    for (const id of ['rewalk', 'restore', 'eksonr', 'atalante-x']) {
      expect(entry(id)?.predicate, id).toBeNull();
    }
    expect(device('rewalk')).toContain('None (De Novo: no predicate)');
    expect(device('eksonr')).toContain('Based on (predicate) Not stated in the policy');
  },
  'Keeogo, GEMS-H: the Honda device is a record that says it is only mentioned': () => {
    for (const id of ['keeogo', 'gems-h']) {
      expect(entry(id)?.predicate?.device).toBe('honda-walking-assist');
    }
    expect(device('honda-walking-assist')).toContain('The policy gives no FDA details');
    const outside = documentAt('/devices/honda-walking-assist/').querySelector('section.outside');
    expect(oneLine(outside?.textContent ?? '')).toMatch(/K181294.*December 14, 2018/);
  },
  'ExoAtlet-II: its predicate is the entry of Ekso and Ekso GT together': () => {
    expect(entry('exoatlet-ii')?.predicate?.device).toBe('ekso');
    expect(entry('ekso')).toMatchObject({ submission: 'K143690', names: ['Ekso™', 'Ekso GT™'] });
  },
  'Indego: a further clearance without year or number, in the same entry': () => {
    expect(records.regulatory.filter((one) => one.device === 'indego')).toHaveLength(1);
    expect(device('indego')).toContain('Additional clearance (year and number not stated)');
  },
  'Ekso: C7 to T3 as printed, the missing grade in a note as a fact that is not in the policy':
    () => {
      const levels = entry('ekso')?.indications.find((one) => one.levels?.from === 'C7');
      expect(levels?.asia).toEqual([]);
      expectReading(
        'ekso-asia',
        'C7 to T3.',
        null,
        /Not in the policy: FDA's clearance letter adds "\(ASIA D\)"/,
      );
    },
  'Atalante: handsfree is read hands-free': () => {
    expectReading('atalante-hands-free', 'handsfree', 'hands-free', /hyphen/);
    expect(text).toMatch(/handsfree ?\[likely: hands-free\]/);
  },
  'stairs: statements that differ are all shown, and notes say so': () => {
    expectReading(
      'stairs-overview',
      'to navigate stairs',
      null,
      /These statements differ\. We show both\./,
    );
    expectReading(
      'stairs-background',
      'stair up/down modes',
      null,
      /These statements differ\. We show both\./,
    );
    expectReading(
      'rewalk-stair-climbing',
      'not intended for sports or stair climbing',
      null,
      /These statements differ\. We show both\./,
    );
  },
  'background: "ReWalk1," is ReWalk and a citation, no device': () => {
    expectReading('rewalk-citation', 'ReWalk1,', 'ReWalk¹', /no device called ReWalk1/);
    expect(records.devices.map(({ id }) => id)).not.toContain('rewalk1');
  },
  'evidence summary: the raised 1 is a count, not a citation': () => {
    expectReading(
      'systematic-review-count',
      '1 systematic review,¹ randomized controlled trial',
      '1 systematic review, 1 randomized controlled trial',
      /number of trials, not a citation/,
    );
    expect(page.querySelector('[data-source-words] a.citation')).toBeNull();
  },
  'coding: the marks are stripped for the key, disclosed, and get no invented note': () => {
    for (const code of ['K1007', 'E0739']) {
      expectReading(`${code.toLowerCase()}-mark`, `${code}**`, code, /no matching footnote/);
      expect(page.querySelector(`#${code.toLowerCase()} th`)?.textContent).toContain(`${code}**`);
    }
  },
  'coding: four determinations, no date of a code, no device-to-code mapping': () => {
    expect(policyJson).toMatchObject({
      codes: ['K1007', 'E0739'].map((code) => ({
        code,
        determinations: [
          { lineOfBusiness: 'medicare-advantage', determination: 'not-covered' },
          { lineOfBusiness: 'commercial', determination: 'not-medically-necessary' },
        ],
      })),
    });
    for (const { id } of records.devices) expect(device(id), id).not.toMatch(/K1007|E0739/);
  },
  'related policies: an empty list, no policy of that title': () => {
    expect(records.policies[0]?.relatedPolicies).toEqual({
      asPrinted: 'Not applicable',
      policies: [],
    });
  },
  'published: five notices, precise to the month, newest first': () => {
    const notices = [...documentAt('/updates/').querySelectorAll('main li')].filter((update) =>
      update.querySelector('a')?.getAttribute('href')?.endsWith('#published'),
    );
    const months = notices.map((notice) => notice.querySelector('time')?.getAttribute('datetime'));
    expect(months).toEqual(['2026-06', '2025-07', '2024-09', '2023-05', '2022-07']);
    expect(policyJson).toMatchObject({ publications: months });
  },
  'end: no envelope, and no link for comments without an address': () => {
    expect(text).not.toMatch(/envelope/i);
    expect(page.querySelector('a[href^="mailto:"]')).toBeNull();
  },
  'last paragraph: the provider call center has no number': () => {
    expect(text).toContain('call the provider call center.');
    expect(text).not.toMatch(/(?<!\d)\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?!\d)/);
  },
  'throughout: one identity for each device and maker, with its spellings': () => {
    const named = (id: string) => records.devices.find((one) => one.id === id)?.aliases;
    expect(named('hal')).toContain('Hybrid Assistive Limb');
    expect(named('ekso')).toEqual(expect.arrayContaining(['Ekso™', 'Ekso GT™']));
    expect(named('rewalk')).toContain('ReWalk(TM)');
  },
  'reference 28: REX is a record that says it has no regulatory entry': () => {
    expect(device('rex')).toContain('The policy gives no FDA details for this device');
    expect(reference(28)?.devices.map((one) => one.device)).toEqual(['rex']);
  },
  'reference 16: PMID 29105657': () => {
    expect(referenceItem(16)?.querySelector('a[href*="pubmed"]')?.getAttribute('href')).toBe(
      'https://pubmed.ncbi.nlm.nih.gov/29105657/',
    );
    expectReading('reference-16-pmid', 'PMID 2910565717.', 'PMID 29105657', /next/);
  },
  'references 4, 11, 15: the missing space': () => {
    for (const [number, pmid] of [
      [4, '35292044'],
      [11, '30883500'],
      [15, '30458839'],
    ] as const) {
      expect(reference(number)?.PMID).toBe(pmid);
      expect(referenceItem(number)?.textContent).toContain(`[likely: PMID ${pmid}]`);
    }
  },
  'reference 41: shown as printed and said to be doubtful, no PMID': () => {
    expect(reference(41)).not.toHaveProperty('PMID');
    expect(referenceItem(41)?.textContent).toContain('[unclear, likely: Kolakowsky-Hayner SA');
  },
  'reference 46: Keego is Keeogo': () => {
    expect(referenceItem(46)?.textContent).toMatch(/Keego\s\[likely: Keeogo\]/);
    expect(reference(46)?.devices.map((one) => one.device)).toEqual(['keeogo']);
  },
  'reference 47: van Dijsseldonk': () => {
    expect(referenceItem(47)?.textContent).toContain('[likely: van Dijsseldonk RB]');
    expect(reference(47)?.author[0]).toMatchObject({ family: 'Dijsseldonk' });
    expect(reference(14)?.author[0]).toMatchObject({ family: 'Dijsseldonk' });
  },
  'reference 35: Kozłowski as printed': () => {
    expect(referenceItem(35)?.textContent).toContain('Kozłowski AJ');
  },
  'references 16 and 17: one person, both as printed': () => {
    expect(reference(16)?.author[0]).toMatchObject({ family: 'Bach Baunsgaard' });
    expect(reference(17)?.author[0]).toMatchObject({ family: 'Baunsgaard' });
    expect(sourceNotes.body.textContent).toMatch(/Same author as Baunsgaard CB/);
  },
  'reference 45: no PMID, linked by its DOI': () => {
    expect(reference(45)).not.toHaveProperty('PMID');
    expect(referenceItem(45)?.querySelector('a')?.getAttribute('href')).toBe(
      'https://doi.org/10.1001/jamanetworkopen.2024.31501',
    );
  },
  'reference 49: as printed, with its readings and an outside DOI': () => {
    expect(reference(49)).toMatchObject({
      author: expect.arrayContaining([{ family: 'Giffhorn', given: 'M' }]),
      volume: '19',
      issue: '1',
      page: '115',
      outsideDOI: '10.1186/s12984-022-01083-7',
    });
    const outside = referenceItem(49)?.querySelector('[data-editorial] a[href*="s12984-022"]');
    expect(outside?.textContent).toMatch(/added by us/);
  },
  'references 48, 49: a journal without italics is a journal': () => {
    expect(reference(48)?.['container-title']).toBe('J Neurol Phys Ther');
    expect(reference(49)?.['container-title']).toBe('J NeuroEngineering Rehabil');
    expect(referenceItem(48)?.querySelector('em')).toBeNull();
  },
  'references 24, 27, 32, 42: year and volume are the same number': () => {
    for (const [number, year] of [
      [24, 2018],
      [27, 2018],
      [32, 2016],
      [42, 2013],
    ] as const) {
      expect(reference(number)?.volume).toBe(String(year));
      expect(reference(number)?.issued['date-parts'][0][0]).toBe(year);
    }
  },
  'dates of references: as precise as printed': () => {
    expect(reference(2)?.issued['date-parts'][0]).toEqual([2015]);
    expect(reference(1)?.issued['date-parts'][0]).toEqual([2012, 3]);
    expect(reference(4)?.issued['date-parts'][0]).toEqual([2022, 3, 15]);
  },
};

for (const [row, check] of Object.entries(rows)) test(row, check);
