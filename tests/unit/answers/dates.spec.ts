import { expect, test } from '@playwright/test';
import type { Answer } from '../../../src/domain/answers/answer.ts';
import type { AnswerVersion } from '../../../src/domain/answers/answerRecords.ts';
import {
  DAY,
  findDays,
  readTables,
  rows,
  type Case,
  type Days,
  type Expected,
} from './dateOracle.ts';
import { ask, createRecords, createVersion, group, listCode } from './support.ts';

/** Every combination of the date tables, each with a synthetic version, against a reading of the tables themselves. */

type Group = ReturnType<typeof group>;
type Decisions = Group['decisions'];

const past = { determination: 'not-covered', words: 'not covered', until: '2025-03-31' } as const;
const now = { determination: 'covered', from: '2025-05-01', until: '2025-06-30' } as const;
const covered = { determination: 'covered' } as const;
const later = { determination: 'not-covered', words: 'not covered', from: '2025-06-20' } as const;

const decisions: Record<Case['e'], Decisions> = {
  E1: [past, now, later],
  E2: [past],
  E3: [later],
  E4: [],
};

const dates = (from: string | null, until: string | null) =>
  listCode('A9800', {
    dates: { asPrinted: `from ${from ?? 'any day'} to ${until ?? 'any day'}`, from, until },
  });

const codes: Record<Case['d'], readonly (string | object)[]> = {
  D1: ['A9800'],
  D2: [dates('2025-05-01', DAY)],
  D3: [dates('2025-06-02', null)],
  D4: [dates(null, '2025-05-31')],
  D5: [listCode('A9800', { dates: { asPrinted: 'next quarter', from: null, until: null } })],
  D6: [dates(null, '2025-05-31'), dates(DAY, null)],
};

const rule = { value: 'required' } as const;
const limited = {
  ...{ value: 'not-required', words: 'not required for some' },
  ...{ appliesTo: { text: 'for some', kinds: ['provider' as const] }, from: '2025-05-01' },
} as const;

/** The rules of the section, and those of the group. */
const rules: Record<Case['f'], { section: readonly object[]; ofGroup: readonly object[] }> = {
  F1: { section: [rule], ofGroup: [{ value: 'recommended' }] },
  F2: { section: [rule, limited], ofGroup: [{ value: 'recommended' }] },
  F3: { section: [rule, { ...limited, from: '2025-06-02' }], ofGroup: [] },
  F4: { section: [rule, { ...limited, until: '2025-05-31' }], ofGroup: [] },
  F5: { section: [limited], ofGroup: [] },
  F6: { section: [], ofGroup: [] },
  F7: { section: [{ value: 'not-applicable' }], ofGroup: [] },
};

const templates = new Map<string, AnswerVersion>();

/** The version of a case without its own dates: parsed once. */
function createTemplate({ a, d, e, f }: Case): AnswerVersion {
  // Before the first version, a decision with dates would be one by which the version itself speaks of the day: A2.
  const isBefore = a === 'A3' || a === 'A4';
  const ofGroup = decisions[e].map((one) => (isBefore && one === now ? covered : one));
  const key = [isBefore, d, e, f].join();
  const { section, ofGroup: inGroup } = rules[f];
  const priorAuthorization = { text: 'The rules.', values: section } as never;
  const facts = inGroup.length > 0 ? { priorAuthorization: inGroup } : {};
  const template =
    templates.get(key) ??
    createVersion('dated', '2025-01-01', {
      ...{ priorAuthorization, codingGroups: [group('The codes:', ofGroup, codes[d], facts)] },
    });
  templates.set(key, template);
  return template;
}

const undated = createVersion('dated', '2025-09-01', {
  codingGroups: [group('Covered:', [{ determination: 'covered' }], ['A9800'])],
});

const stated = (date: string | null) => date && { label: 'Date', asPrinted: date, date };

function createVersions(one: Case, { start, next, lastDay }: Days): readonly AnswerVersion[] {
  const reviewed = { B1: null, B2: '2025-08-01', B3: null, B4: '2025-03-01' }[one.b];
  const updated =
    one.b === 'B1' ? { lastUpdated: { label: 'Updated', asPrinted: 'x', date: '2025-08-01' } } : {};
  const version: AnswerVersion = {
    ...createTemplate(one),
    ...{
      id: `dated/${start}`,
      effectiveDate: { label: 'Effective', asPrinted: start, date: start },
    },
    ...{ lastReviewed: stated(reviewed) || null, ...updated },
    ...(lastDay ? { ended: { text: 'It ends.', lastDay, replacedBy: null } } : {}),
    ...(one.a === 'A1'
      ? { draft: { asPrinted: 'DRAFT', commentsFrom: null, commentsUntil: null } }
      : {}),
  };
  return next
    ? [
        version,
        {
          ...undated,
          id: `dated/${next}`,
          effectiveDate: { label: 'Effective', asPrinted: next, date: next },
        },
      ]
    : [version];
}

function summarize({ coverage, date, priorAuthorization }: Answer): string {
  const state =
    coverage.state === 'stated'
      ? coverage.determination
      : coverage.state === 'listed'
        ? coverage.why
        : coverage.state;
  const when = [date.version, date.wording, ...(date.ahead ? ['ahead'] : [])].join(' ');
  if (!priorAuthorization) return `${state} ${when} none`;
  const { value, general, exceptions, coming } = priorAuthorization;
  return `${state} ${when} ${value ?? 'null'}${general.length > 0 ? '+' : ''} ${exceptions.length} ${coming.length}`;
}

const cases = (a: Case['a']): readonly Case[] =>
  rows.b.flatMap((b) =>
    rows.c.flatMap((c) =>
      rows.d.flatMap((d) => rows.e.flatMap((e) => rows.f.map((f): Case => ({ a, b, c, d, e, f })))),
    ),
  );

/** What is compared: of whole versions that come, whether they answer; of later decisions, how many. */
function askCase(one: Case, days: Days): Expected {
  const isWhole = ['A1', 'A2', 'A4', 'A6'].includes(one.a);
  const set = ask(createRecords(...createVersions(one, days)), ['A9800'], {
    ...{ day: one.a === 'A0' ? '2025-02-30' : DAY, today: () => days.today },
  });
  return {
    answers: set.answers.map(summarize),
    otherDays: set.otherDays.length,
    coming: isWhole ? Math.min(1, set.coming.length) : set.coming.length,
    missing: set.missing.map((missing) =>
      missing.kind === 'no-policy-for-date'
        ? `${missing.reason}${missing.ahead ? ' ahead' : ''}`
        : missing.kind,
    ),
  };
}

for (const a of rows.a) {
  test(`${a}: every combination answers as the date tables say`, () => {
    const asked = cases(a).flatMap((one) => {
      const days = findDays(one);
      return days ? [{ one, days }] : [];
    });
    expect(asked.length).toBeGreaterThanOrEqual(336);
    const name = (one: Case, read: Expected) =>
      `${Object.values(one).join(' ')}: ${JSON.stringify(read)}`;
    const wrong = asked.flatMap(({ one, days }) => {
      const [found, expected] = [askCase(one, days), readTables(one)].map((read) =>
        name(one, read),
      );
      return found === expected ? [] : [{ found, expected }];
    });
    expect(wrong.length, JSON.stringify(wrong.slice(0, 3), null, 1)).toBe(0);
  });
}
