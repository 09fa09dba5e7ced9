import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import type { codesJson } from '../../src/formats/api/contract.ts';
import { dist as ownDist } from '../support/builtSite.ts';
import { csvRows } from '../support/csvRows.ts';
import { policiesOfSharedCode, sharedCode } from '../support/inventedContent.ts';
import { expect, test } from '../support/inventedSite.ts';

const readJson = (dist: string) =>
  JSON.parse(readFileSync(`${dist}/api/codes.json`, 'utf8')) as z.infer<typeof codesJson>;

/** The rows of the table, each with its cells by heading. */
function readCsv(dist: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(`${dist}/api/codes.csv`, 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [headings = [], ...rows] = csvRows(text.slice(1));
  return rows.map((row) => {
    expect(row).toHaveLength(headings.length);
    return Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? '']));
  });
}

test('the JSON of a code that a policy covers and does not cover says for whom each holds', ({
  invented: { dist },
}) => {
  const code = readJson(dist).find((one) => one.code === '64999');
  expect(code?.policies).toMatchObject([
    {
      id: 'invented-nerve-block',
      title: 'Invented Nerve Block',
      scope: 'For members of 18 years and older',
      heading: 'Medicare Advantage Plans and Commercial Products',
      determinations: [
        { lineOfBusiness: 'medicare-advantage', determination: 'covered' },
        { lineOfBusiness: 'commercial', determination: 'medically-necessary' },
      ],
      url: '/policies/invented-nerve-block/2025-07-01/#64999',
    },
    {
      id: 'invented-nerve-block',
      scope: 'For members under 18 years',
      heading: 'Children',
      determinations: [
        {
          lineOfBusiness: 'medicare-advantage',
          determination: 'not-covered',
          asPrinted: 'not covered for Medicare Advantage Plans',
        },
        { lineOfBusiness: 'commercial', determination: 'not-medically-necessary' },
      ],
      url: '/policies/invented-nerve-block/2025-07-01/#64999-2',
    },
  ]);
});

test('the JSON gives the descriptor of each policy, and none for all where they differ', ({
  invented: { dist },
}) => {
  const codes = readJson(dist);
  const shared = codes.find(({ code }) => code === sharedCode);
  expect(shared?.descriptor).toBeNull();
  expect(shared?.policies.map(({ id, descriptor }) => [id, descriptor])).toEqual(
    policiesOfSharedCode.map((id) => [id, `Descriptor of service ${id.slice(-2)}`]),
  );
  expect(codes.find(({ code }) => code === 'Q9810')?.descriptor).toBe('Invented needle');
});

test('the JSON gives the days on which a code is valid, and until when its version applies', ({
  invented: { dist },
}) => {
  const codes = readJson(dist);
  expect(codes.find(({ code }) => code === 'Q9810')?.policies).toMatchObject([
    { validFrom: '2025-01-01', validUntil: '2025-12-31', scope: null, effectiveDate: '2025-07-01' },
  ]);
  expect(codes.find(({ code }) => code === 'Q9801')?.policies).toMatchObject([
    { id: 'invented-gait-trainer', effectiveDate: '2024-11-01', inForceUntil: '2098-12-31' },
  ]);
});

const isDecided = (row: Readonly<Record<string, string>>) => row['In the policy’s words'] !== '';

/** The table is of the day of the build, the JSON of all days. */
const today = new Date().toISOString().slice(0, 10);
const isValid = (from: string | null, until: string | null) =>
  (from === null || from <= today) && (until === null || today <= until);

test('the table has a row for each code, place in a policy and line of business, and one where the code is not valid', ({
  invented: { dist },
}) => {
  const rows = readCsv(dist);
  const none = { asPrinted: '', limits: [] };
  const expected = readJson(dist).flatMap(({ policies }) =>
    policies.flatMap(({ determinations, priorAuthorization, url, validFrom, validUntil }) => {
      // A diagnosis or a modifier says nothing for any line.
      const hasLines = priorAuthorization.length > 0 && isValid(validFrom, validUntil);
      const rows = priorAuthorization.flatMap(({ lineOfBusiness }) => {
        const ofLine = determinations.filter((one) => one.lineOfBusiness === lineOfBusiness);
        return ofLine.every(({ overAll }) => overAll) ? [...ofLine, none] : ofLine;
      });
      return (hasLines ? rows : [none]).map(({ asPrinted, limits }) =>
        [asPrinted, limits.join('; '), validFrom ?? '', validUntil ?? '', url].join('|'),
      );
    }),
  );
  const columns = ['In the policy’s words', 'Scope', 'First valid day', 'Last valid day'];
  expect(
    rows.map((row) =>
      [
        ...columns.map((column) => (column === 'Scope' && !isDecided(row) ? '' : row[column])),
        new URL(row['Link'] ?? '').href.replace(/^https?:\/\/[^/]+/, ''),
      ].join('|'),
    ),
  ).toEqual(expected);
  expect(
    rows.filter((row) => row['Code'] === 'CPT 64999').map((row) => row['Determination']),
  ).toEqual(['Covered', 'Medically necessary', 'Not covered', 'Not medically necessary']);
  expect(rows.find((row) => row['Code'] === 'Q9810')?.['Determination']).toMatch(/^not valid on /);
  expect(rows.find((row) => row['Code'] === 'Modifier KX')).toMatchObject({
    'Line of business': '',
    Determination: 'Listed; coverage not stated',
  });
});

test('a row of the table says alone whose policy it is, its dates and where it is', () => {
  const [row] = readCsv(ownDist).filter(({ Code }) => Code === 'K1007');
  expect(row).toMatchObject({
    System: 'HCPCS',
    'Line of business': 'Medicare Advantage Plans',
    Determination: 'Not covered',
    'In the policy’s words': 'not covered for Medicare Advantage Plans',
    'Policy id': 'powered-exoskeleton',
    Policy: 'Powered Exoskeleton for Ambulation in Patients with Lower-Limb Disabilities',
    'Health plan': 'Blue Cross & Blue Shield of Rhode Island',
    Effective: '2024-11-01',
    'Last effective day': '',
    'Last reviewed': '2026-04-15',
  });
  expect(row?.['Link']).toMatch(
    /^https:\/\/.+\/policies\/powered-exoskeleton\/2024-11-01\/#k1007$/,
  );
});
