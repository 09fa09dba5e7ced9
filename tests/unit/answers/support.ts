import { payerSchema } from '../../../src/content/schemas/payer.ts';
import { policySchema } from '../../../src/content/schemas/policy.ts';
import type { Answer } from '../../../src/domain/answers/answer.ts';
import type {
  AnswerPayer,
  AnswerPolicy,
  AnswerRecords,
  AnswerVersion,
} from '../../../src/domain/answers/answerRecords.ts';
import type { AnswerSet } from '../../../src/domain/answers/answerSet.ts';
import { findAnswers } from '../../../src/domain/answers/findAnswers.ts';
import type { CodeAsked, Question } from '../../../src/domain/answers/question.ts';
import type { z } from 'astro/zod';

/** Invented health plans and policies, each parsed by the schemas of the content: what a test asks can be entered. */

export const today = '2026-11-28';

const lineNames: Record<string, string> = {
  'medicare-advantage': 'Medicare Advantage Plans',
  medicaid: 'Medicaid',
  commercial: 'Commercial Products',
};

export function createPayer(id: string, name: string, lines = Object.keys(lineNames)): AnswerPayer {
  const payer = payerSchema.parse({
    ...{ name, abbreviation: id.toUpperCase(), timeZone: 'America/New_York' },
    lines: lines.map((line) => ({
      ...{ id: line, kind: line, name: lineNames[line] ?? line, formerNames: [] },
    })),
  });
  return { id, ...payer };
}

export const plan = createPayer('ihp', 'Invented Health Plan');

type Written = z.input<typeof policySchema>;
type Effective = Written['effectiveDate'];

/** A version of an invented policy: what is not given is empty or "Not applicable". */
export function createVersion(
  policy: string,
  start: string,
  facts: Partial<Written> = {},
  payer = plan,
): AnswerVersion {
  const effectiveDate: Effective = { label: 'Effective date', asPrinted: start, date: start };
  const none = { text: 'Not applicable', values: [{ value: 'not-applicable' as const }] };
  const parsed = policySchema.parse({
    ...{ kind: 'Medical Policy', title: `Invented ${policy}`, payer: payer.id },
    ...{ lines: ['commercial'], effectiveDate, lastReviewed: null },
    source: { sha256: '0'.repeat(64) },
    ...{ medicalCriteria: none, priorAuthorization: none, coverage: 'Benefits may vary.' },
    statements: [{ heading: null, text: 'An invented service.', decisions: [] }],
    ...{ codingGroups: [], relatedPolicies: { asPrinted: 'None', policies: [] }, publications: [] },
    ...{ regulatory: [], bibliography: null, notice: 'Invented.', memberBilling: [], readings: [] },
    ...facts,
  });
  return { ...parsed, id: `${policy}/${start}`, payer };
}

/** A code as a group lists it. */
export const listCode = (code: string, facts: object = {}) => ({
  ...{ code, asPrinted: code, descriptor: null },
  ...facts,
});

export const group = (
  text: string,
  decisions: Exclude<Written['statements'], undefined>[number]['decisions'],
  codes: readonly (string | object)[],
  facts: object = {},
): Written['codingGroups'][number] =>
  ({
    ...{ heading: null, text, decisions },
    codes: codes.map((code) => (typeof code === 'string' ? listCode(code) : code)),
    ...facts,
  }) as Written['codingGroups'][number];

export function createRecords(...versions: readonly AnswerVersion[]): AnswerRecords {
  const policies: AnswerPolicy[] = [];
  for (const version of versions) {
    const id = version.id.split('/')[0] ?? '';
    const policy = policies.find((one) => one.id === id);
    if (policy) policies.splice(policies.indexOf(policy), 1, add(policy, version));
    else policies.push({ id, versions: [version] });
  }
  return { policies, builtOn: today, base: '' };
}

const add = ({ id, versions }: AnswerPolicy, version: AnswerVersion): AnswerPolicy => ({
  ...{ id, versions: [...versions, version] },
});

/** Codes as people write them: "K1007-RR" has the modifier RR, "E0738..E0740" is a range. */
export const readCode = (text: string): CodeAsked => {
  const [code = '', ...modifiers] = text.split('-');
  return { code: code.replace('..', '-'), modifiers };
};

export const ask = (
  records: AnswerRecords,
  codes: readonly string[],
  question: Partial<Question> = {},
): AnswerSet =>
  findAnswers(records, {
    ...{ codes: codes.map(readCode), day: null, today: () => today },
    ...question,
  });

/** An answer on one line: "Commercial Products: stated covered [for adults] open". */
export function summarize({ line, coverage, limits, fit, overAll, date }: Answer): string {
  const what =
    coverage.state === 'stated'
      ? coverage.determination
      : coverage.state === 'elsewhere'
        ? `${coverage.target.kind} ${coverage.target.id ?? ''}`
        : coverage.state === 'listed'
          ? coverage.why
          : '';
  const texts = limits.map(({ of, text }) => `[${of === 'otherwise' ? 'not ' : ''}${text}]`);
  return [
    ...[`${line.id}:`, coverage.state, what.trim(), ...texts, limits.length > 0 ? fit : ''],
    ...[overAll ? 'over all' : '', date.version === 'current' ? '' : date.version],
  ]
    .filter(Boolean)
    .join(' ');
}
