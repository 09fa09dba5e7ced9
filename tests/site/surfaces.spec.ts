import { readContent } from '../../src/content/check/readContent.ts';
import { formatCodeSlug } from '../../src/domain/codeNames.ts';
import type { Records } from '../../src/domain/records.ts';
import { removeLicensedDescriptors } from '../../src/domain/descriptors.ts';
import { describeMissing } from '../../src/domain/answers/sentences/missingSentences.ts';
import { describeDates } from '../../src/search/cardWords.ts';
import { checkList } from '../../src/search/checkList.ts';
import { formatCodeCells } from '../../src/search/formatCodeCells.ts';
import { copyText } from '../../src/search/copyText.ts';
import { answerCode } from '../../src/search/subjectAnswers.ts';
import { dayOfTests } from '../support/brokenContent.ts';
import { dist as realSite, documentAt } from '../support/builtSite.ts';
import { records as realRecords } from '../support/contentRecords.ts';
import { inventedSite, expect, test } from '../support/inventedSite.ts';
import {
  readAnswers,
  readCsv,
  readJson,
  readMarkdown,
  readPage,
  writeKeys,
  type SaidOfCode,
} from '../support/surfaces/said.ts';
import {
  listExpected,
  listMissing,
  writeSaid,
  type CodeInOnePolicy,
  type Stated,
} from '../support/surfaces/stated.ts';
import { askCode } from '../support/answerSource.ts';
import { createSource } from '../support/searchIndex.ts';
import { todayIs } from '../support/today.ts';

/** Every surface says of a code what the answer function says: each decision, its line of business, its limits. */

/** A decision in words, as pages and Markdown have it. */
const writeWords = ({ line, label, limits, overAll }: Stated): string =>
  [writeSaid(line, label, limits), overAll].filter(Boolean).join(' ');

const sites: readonly [string, () => Promise<{ dist: string; records: Records }>][] = [
  ['the real content', () => Promise.resolve({ dist: realSite, records: realRecords })],
  [
    'the invented content',
    async () => {
      const { dist, content } = await inventedSite();
      const { records } = readContent(content);
      return {
        dist,
        records: { ...records, policies: records.policies.map(removeLicensedDescriptors) },
      };
    },
  ],
];

const surfaces: readonly [
  string,
  (one: CodeInOnePolicy, dist: string) => SaidOfCode,
  (one: Stated) => string,
  'authorization' | 'rules',
][] = [
  ['page', readPage, writeWords, 'authorization'],
  [
    'JSON',
    readJson,
    // The JSON has keys where pages have labels.
    ({ line, key, limits, otherwiseOf, from, until, overAll }) =>
      writeKeys(line, key, limits, otherwiseOf, from, until, overAll !== ''),
    'rules',
  ],
  [
    'CSV',
    readCsv,
    (one) => `${writeWords(one)} ${one.from ?? ''}/${one.until ?? ''}`,
    'authorization',
  ],
  ['Markdown', readMarkdown, writeWords, 'authorization'],
];

for (const [content, open] of sites) {
  for (const [surface, read, write, rules] of surfaces) {
    test(`the ${surface} of ${content} says of every code what the answer function says`, async () => {
      const { dist, records } = await open();
      const expected = listExpected(records, dayOfTests, dayOfTests);
      expect(expected.length).toBeGreaterThan(1);
      for (const one of expected) {
        // The page hides the answer; the JSON has it beside its days.
        if (one.isOutOfDate && ['page', 'JSON'].includes(surface)) continue;
        const { decided, authorization } = read(one, dist);
        const where = `${one.listed.name} in ${one.policy.id}`;
        expect.soft(decided, where).toEqual(one.stated.map(write).sort());
        // Nothing is said of the authorization of a diagnosis, a modifier or a code that is not valid.
        if (one.authorization.length > 0) expect.soft(authorization, where).toEqual(one[rules]);
      }
    });
  }

  test(`search cards and their copies of ${content} say what the answer function says, on every boundary day`, async () => {
    const { records } = await open();
    const source = createSource(records, dayOfTests);
    for (const day of listBoundaryDays(records)) {
      const asked = { day: day === dayOfTests ? null : day, today: todayIs(dayOfTests) };
      for (const { listed, policy, said, dates } of listExpected(records, day, dayOfTests)) {
        const { name, code } = listed;
        const { cards } = answerCode(source, name, askCode(source, name, asked), true);
        const card = cards.find(({ answers: [first] }) => first.policy.id === policy.id);
        const where = `${name} in ${policy.id} on ${day}`;
        const ofCode = card?.answers.filter(({ via }) => via.code === code) ?? [];
        expect.soft(readAnswers(ofCode), where).toEqual(said);
        expect.soft(describeDates({ answers: ofCode }), where).toEqual(dates);
        const copied = card ? copyText(card, { origin: '', today: dayOfTests, name }) : '';
        for (const one of said) {
          const [line = '', label = ''] = one.replace(/ \(.*/, '').split(': ');
          expect.soft(copied, where).toContain(`${line}: ${label}`);
        }
        for (const [, limit = ''] of said.join('\n').matchAll(/\((.*?)\)/g)) {
          expect.soft(copied, where).toContain(`(“${limit}”)`);
        }
        for (const part of [...dates, policy.current?.payer.name ?? '']) {
          expect.soft(copied, where).toContain(part);
        }
      }
    }
  });

  test(`cards and rows of ${content} say what the answer function says is missing`, async () => {
    const { records } = await open();
    const source = createSource(records, dayOfTests);
    for (const day of listBoundaryDays(records)) {
      const asked = { day: day === dayOfTests ? null : day, today: todayIs(dayOfTests) };
      for (const { name, sentences } of listMissing(records, day, dayOfTests)) {
        const card = answerCode(source, name, askCode(source, name, asked), true);
        const where = `${name} on ${day}`;
        expect.soft(card.missing.map(describeMissing), where).toEqual(sentences);
        const { rows } = checkList(name, source, asked);
        const notes = rows.filter(({ answers }) => answers.length === 0).map(({ note }) => note);
        expect.soft(notes, where).toEqual(sentences.map((one) => expect.stringContaining(one)));
      }
    }
  });

  test(`rows of a pasted list of ${content} say what the answer function says, on every boundary day`, async () => {
    const { records } = await open();
    const source = createSource(records, dayOfTests);
    for (const day of listBoundaryDays(records)) {
      const asked = { day: day === dayOfTests ? null : day, today: todayIs(dayOfTests) };
      for (const { listed, policy, said, dates, isOutOfDate } of listExpected(
        records,
        day,
        dayOfTests,
      )) {
        const { rows } = checkList(listed.name, source, asked);
        const ofPolicy = rows.filter(
          ({ policy: one, answers }) =>
            one?.id === policy.id && answers.some(({ via }) => via.code === listed.code),
        );
        const where = `${listed.name} in ${policy.id} on ${day}`;
        const ofCode = ofPolicy
          .flatMap(({ answers }) => answers)
          .filter(({ via }) => via.code === listed.code);
        expect.soft(readAnswers(ofCode), where).toEqual(said);
        const [head = [], ...cells] = formatCodeCells(ofPolicy, {
          ...{ day, today: dayOfTests, origin: '' },
        });
        for (const line of new Set(said.map((one) => one.split(': ')[0] ?? ''))) {
          const ofLine = said.filter((one) => one.startsWith(`${line}: `));
          const cell = cells.map((row) => row[head.indexOf(line)] ?? '').join('; ');
          for (const one of ofLine) {
            expect.soft(cell, where).toContain(one.slice(line.length + 2).replace(/ \(.*/, ''));
          }
        }
        const scopes = cells.map((row) => row[head.indexOf('Scope')] ?? '').join('; ');
        for (const [, limit = ''] of said.join('\n').matchAll(/\((.*?)\)/g)) {
          expect.soft(scopes, where).toContain(limit);
        }
        const notes = ofPolicy.map(({ note }) => note).join(' ');
        for (const date of dates) expect.soft(notes, where).toContain(date);
        expect
          .soft(
            ofPolicy.some(({ kind }) => kind === 'not-valid'),
            where,
          )
          .toBe(isOutOfDate);
      }
    }
  });

  test(`titles, descriptions and pages of ${content} name the health plan of each answer`, async () => {
    const { dist, records } = await open();
    for (const { listed, policy } of listExpected(records, dayOfTests, dayOfTests)) {
      const page = documentAt(`/codes/${formatCodeSlug(listed.name)}/`, dist);
      const plan = policy.current?.payer.name ?? '';
      const meta = (name: string) =>
        page.querySelector(`meta[name="${name}"]`)?.getAttribute('content');
      for (const text of [page.title, meta('description'), page.body.textContent]) {
        expect.soft(text, listed.name).toContain(plan);
      }
    }
  });
}

/** The first days of versions and of validity, the last days, and those around them, as far as they can be asked. */
function listBoundaryDays({ policies }: Records): readonly string[] {
  const dates = policies.flatMap(({ effectiveDate, codingGroups }) => [
    effectiveDate.date,
    ...codingGroups.flatMap(({ codes }) =>
      codes.flatMap(({ dates: valid }) => [valid?.from ?? [], valid?.until ?? []].flat()),
    ),
  ]);
  const around = dates.flatMap((day) => [day, shiftDay(day, -1), shiftDay(day, 1)]);
  return [...new Set([dayOfTests, ...around])].filter((day) => day < '2031').sort();
}

const shiftDay = (day: string, by: number) =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
