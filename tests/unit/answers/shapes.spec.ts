import { expect, test } from '@playwright/test';
import type { AnswerVersion } from '../../../src/domain/answers/answerRecords.ts';
import type { Question } from '../../../src/domain/answers/question.ts';
import * as shape from './shapes.ts';
import { ask, createRecords, summarize } from './support.ts';

const medicaid = { name: 'Medicaid', kind: 'medicaid' };
const medicare = { name: 'Medicare Advantage', kind: 'medicare-advantage' };
const commercial = { name: 'Commercial', kind: 'commercial' };

interface Row {
  asked: string;
  of: readonly AnswerVersion[];
  codes: readonly string[];
  question?: Partial<Question>;
  answers: readonly string[];
  missing?: readonly string[];
}

const policy = (id: string) => ({ policies: [id] });

const rows: readonly Row[] = [
  {
    asked: 'P0: a decision for each line',
    ...{ of: [shape.p0], codes: ['K1007'] },
    answers: [
      'medicare-advantage: stated not-covered',
      'commercial: stated not-medically-necessary',
    ],
  },
  {
    asked: 'P0: a modifier changes nothing',
    ...{ of: [shape.p0], codes: ['K1007-RR'] },
    answers: [
      'medicare-advantage: stated not-covered',
      'commercial: stated not-medically-necessary',
    ],
  },
  {
    asked: 'P0: a line that no policy mentions is never another one',
    ...{ of: [shape.p0], codes: ['K1007'], question: { lines: [medicaid] } },
    answers: [],
    missing: ['line-not-mentioned'],
  },
  {
    asked: 'P0: a day before the first version',
    ...{ of: [shape.p0], codes: ['K1007', 'E1399'], question: { day: '2024-10-15' } },
    answers: [],
    missing: ['no-policy-for-date before-first', 'no-policy-for-date none'],
  },
  {
    asked: "P1: the group's decision, not the statement's",
    ...{ of: [shape.p1], codes: ['E0738'] },
    answers: ['commercial: stated not-covered'],
  },
  {
    asked: 'P2: a group that states nothing',
    ...{ of: [shape.p2], codes: ['K1007'] },
    answers: ['commercial: listed group-states-none'],
  },
  {
    asked: 'P2: before its date of publication',
    ...{ of: [shape.p2], codes: ['K1007'], question: { day: '2024-06-01' } },
    answers: [],
    missing: ['no-policy-for-date before-first'],
  },
  {
    asked: 'P3: after its end',
    ...{ of: [shape.p3], codes: ['K1007'], question: { day: '2025-01-27' } },
    answers: [],
    missing: ['no-policy-for-date ended'],
  },
  {
    asked: 'P3: on its last day',
    ...{ of: [shape.p3], codes: ['K1007'], question: { day: '2025-01-26' } },
    answers: ['commercial: stated covered earlier'],
  },
  {
    asked: 'P4: an exception beside the rule',
    ...{ of: [shape.p4], codes: ['81162'] },
    answers: [
      'commercial: stated covered',
      'commercial: stated contract-exclusion [For self-funded groups that opted out] open',
    ],
  },
  {
    asked: 'P6: one code in two groups',
    ...{ of: [shape.p6], codes: ['B4102'] },
    answers: [
      'medicare-advantage: stated covered-with-criteria [when given by feeding tube] open',
      'medicare-advantage: stated not-covered [when not given by feeding tube] [not when given by feeding tube] open',
    ],
  },
  {
    asked: 'P6: one code with two descriptors',
    ...{ of: [shape.p6], codes: ['B4083'] },
    answers: ['medicare-advantage: stated covered-with-criteria [when given by feeding tube] open'],
  },
  {
    asked: 'P7: where the policy sends its reader, in its order',
    ...{ of: [shape.p7], codes: [], question: policy('national-and-local') },
    answers: [
      'medicare-advantage: elsewhere ncd',
      'medicare-advantage: elsewhere lcd',
      'medicare-advantage: elsewhere plan-review',
    ],
  },
  {
    asked: 'P7: a policy that refers to another says nothing of its own',
    of: [shape.p7, shape.p7Service],
    codes: [],
    question: { ...policy('ankle-service'), lines: [medicare] },
    answers: ['medicare-advantage: elsewhere policy national-and-local'],
  },
  {
    asked: 'P7: a code that only other policies could mean',
    ...{ of: [shape.p7], codes: ['K1007'] },
    answers: [],
    missing: ['not-listed K1007'],
  },
  {
    asked: 'P8: the place of service of the limit',
    ...{ of: [shape.p8], codes: ['D9222'], question: { placeOfService: '11' } },
    answers: ['commercial: stated covered [in the office] holds'],
  },
  {
    asked: 'P8: another place of service',
    ...{ of: [shape.p8], codes: ['21241'], question: { placeOfService: '22' } },
    answers: ['commercial: stated covered [in the office] does-not-hold'],
  },
  {
    asked: 'P8: no place of service; modifier 11 is none',
    ...{ of: [shape.p8], codes: ['D9222-11'] },
    answers: ['commercial: stated covered [in the office] open'],
  },
  {
    asked: 'P10: a code that may be on a list we lack',
    ...{ of: [shape.p10], codes: ['64999'] },
    answers: [],
    missing: ['not-listed 64999'],
  },
  {
    asked: 'P11: a diagnosis of the list',
    ...{ of: [shape.p11], codes: ['L2999'], question: { diagnoses: ['G82.20'] } },
    answers: ['commercial: stated other [unless billed with listed diagnoses] does-not-hold'],
  },
  {
    asked: 'P11: another diagnosis',
    ...{ of: [shape.p11], codes: ['L2999'], question: { diagnoses: ['M54.5'] } },
    answers: ['commercial: stated other [unless billed with listed diagnoses] holds'],
  },
  {
    asked: 'P11: no diagnosis',
    ...{ of: [shape.p11], codes: ['L2999'] },
    answers: ['commercial: stated other [unless billed with listed diagnoses] open'],
  },
  {
    asked: 'P11: each code has its own words',
    ...{ of: [shape.p11], codes: ['E0739', '97799'] },
    answers: ['commercial: stated not-medically-necessary', 'commercial: stated other'],
  },
  {
    asked: 'P11: before the days of the block',
    ...{ of: [shape.p11], codes: ['E0739'], question: { day: '2024-03-31' } },
    answers: ['commercial: outside-dates'],
  },
  {
    asked: 'P12: a draft never answers',
    ...{ of: [shape.p12Draft], codes: [], question: { ...policy('drafted'), day: '2025-02-01' } },
    answers: [],
    missing: ['no-policy-for-date draft-only'],
  },
  {
    asked: 'P12: the version itself speaks of an earlier day',
    ...{ of: [shape.p12], codes: [], question: { ...policy('windows'), day: '2024-12-01' } },
    answers: ['commercial: stated investigational by-sentence'],
  },
  {
    asked: 'P12: after its start',
    ...{ of: [shape.p12], codes: [], question: policy('windows') },
    answers: ['commercial: stated investigational'],
  },
  {
    asked: 'P14: an age below the limit of the decision',
    ...{ of: [shape.p14], codes: [], question: { ...policy('drug'), age: 12 } },
    answers: [
      'commercial: stated medically-necessary-with-criteria [for adults with plaque disease after two agents] does-not-hold',
      'commercial: stated investigational [not for adults with plaque disease after two agents] holds',
    ],
  },
  {
    asked: 'P14: an age below the limit of the block',
    ...{ of: [shape.p14OnBlock], codes: [], question: { ...policy('drug-for-adults'), age: 12 } },
    answers: [
      'commercial: stated medically-necessary-with-criteria [for adults] [for adults with plaque disease after two agents] does-not-hold',
      'commercial: stated investigational [for adults] [not for adults with plaque disease after two agents] does-not-hold',
    ],
  },
  {
    asked: 'P14: a diagnosis of the limit, whose words say more than its values',
    of: [shape.p14],
    codes: [],
    question: { ...policy('drug'), age: 40, diagnoses: ['L40.0'] },
    answers: [
      'commercial: stated medically-necessary-with-criteria [for adults with plaque disease after two agents] open',
      'commercial: stated investigational [not for adults with plaque disease after two agents] open',
    ],
  },
  {
    asked: 'P14: another diagnosis',
    ...{ of: [shape.p14], codes: [], question: { ...policy('drug'), diagnoses: ['M54.5'] } },
    answers: [
      'commercial: stated medically-necessary-with-criteria [for adults with plaque disease after two agents] does-not-hold',
      'commercial: stated investigational [not for adults with plaque disease after two agents] holds',
    ],
  },
  {
    asked: 'P14: the code of the drug is listed, not decided',
    ...{ of: [shape.p14], codes: ['J9999'] },
    answers: ['commercial: listed group-states-none'],
  },
  {
    asked: 'P14: a diagnosis has no coverage of its own',
    ...{ of: [shape.p14], codes: ['L40.0'] },
    answers: ['commercial: listed qualifier'],
  },
  {
    asked: 'P15: an unlisted code',
    ...{ of: [shape.p15], codes: ['81479'] },
    answers: ['commercial: listed group-states-none'],
  },
  {
    asked: 'P16: with RR',
    ...{ of: [shape.p16], codes: ['E9801-RR'] },
    answers: [
      'commercial: stated covered [as a rental] holds',
      'commercial: stated not-covered [purchase of a new device] does-not-hold',
    ],
  },
  {
    asked: 'P16: with NU',
    ...{ of: [shape.p16], codes: ['E9801-NU'] },
    answers: [
      'commercial: stated covered [as a rental] does-not-hold',
      'commercial: stated not-covered [purchase of a new device] holds',
    ],
  },
  {
    asked: 'P16: without a modifier',
    ...{ of: [shape.p16], codes: ['E9801'] },
    answers: [
      'commercial: stated covered [as a rental] open',
      'commercial: stated not-covered [purchase of a new device] open',
    ],
  },
  {
    asked: 'P17: a code that is taken out of its range',
    ...{ of: [shape.p17], codes: ['64612'] },
    answers: ['commercial: excepted'],
  },
  {
    asked: 'P17: a code in a range',
    ...{ of: [shape.p17], codes: ['64650'] },
    answers: ['commercial: stated other'],
  },
  {
    asked: 'P17: a range inside a range, once',
    ...{ of: [shape.p17], codes: ['64610..64613'] },
    answers: ['commercial: stated other'],
  },
  {
    asked: 'P17: a range that is partly listed',
    ...{ of: [shape.p17], codes: ['64598..64600'] },
    answers: ['commercial: stated other'],
    missing: ['not-listed 64598-64599'],
  },
  {
    asked: 'P17: a modifier',
    ...{ of: [shape.p17], codes: ['E1'] },
    answers: ['commercial: listed qualifier'],
  },
  {
    asked: 'P17: a code that it could mean without listing it',
    ...{ of: [shape.p17], codes: ['99999'] },
    answers: [],
    missing: ['not-listed 99999'],
  },
  {
    asked: "P18: the state's list, the rest, and the sentence over all",
    of: [shape.p18],
    codes: [],
    question: { ...policy('state-list'), lines: [medicaid], age: 10 },
    answers: [
      'medicaid: stated other [to Medicaid members under 21] holds over all',
      'medicaid: elsewhere state-list',
      "medicaid: stated medically-necessary-with-criteria [not The state's list decides first] open",
    ],
  },
  {
    asked: 'P18: the sentence over all goes with a code',
    ...{ of: [shape.p18], codes: ['E9900'], question: { lines: [medicaid], age: 30 } },
    answers: [
      'medicaid: stated other [to Medicaid members under 21] does-not-hold over all',
      'medicaid: listed group-states-none',
    ],
  },
  {
    asked: 'P18: two documents for Medicare Advantage',
    ...{ of: [shape.p18], codes: [], question: { ...policy('state-list'), lines: [medicare] } },
    answers: [
      'medicare-advantage: elsewhere lcd L99999',
      'medicare-advantage: elsewhere article A99999',
    ],
  },
  {
    asked: 'P18: a line of the health plan that the policy does not mention',
    ...{ of: [shape.p0, shape.p18], codes: ['E9900'], question: { lines: [commercial] } },
    answers: [],
    missing: ['line-not-mentioned Invented state-list'],
  },
];

for (const { asked, of, codes, question, answers, missing = [] } of rows) {
  test(asked, () => {
    const set = ask(createRecords(...of), codes, question);
    expect(set.answers.map(summarize)).toEqual(answers);
    expect(
      set.missing.map((one) => {
        if (one.kind === 'no-policy-for-date') return `${one.kind} ${one.reason}`;
        if (one.kind === 'not-listed') return `${one.kind} ${one.code}`;
        return one.kind === 'line-not-mentioned' && one.policy
          ? `${one.kind} ${one.policy.title}`
          : one.kind;
      }),
    ).toEqual(missing);
  });
}
