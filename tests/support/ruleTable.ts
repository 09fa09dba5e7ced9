import { expect, test } from '@playwright/test';
import type { BodyFacts } from '../../src/domain/bodyFacts.ts';
import type { Context, Rule } from '../../src/content/rules/problem.ts';
import type { Records } from '../../src/domain/records.ts';
import { parseBody } from '../../src/text/body.ts';
import { extractBodyFacts } from '../../src/text/extractBodyFacts.ts';
import { dayOfTests } from './brokenContent.ts';
import { content } from './contentRecords.ts';

/** The same records, to be changed at will. */
export type Draft<T> = T extends (infer Item)[] | readonly (infer Item)[]
  ? Draft<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Draft<T[Key]> }
    : T;

/** The records and the words below them, of which a row changes one thing. */
export interface Situation {
  records: Draft<Records>;
  bodies: Map<string, BodyFacts>;
  sourceTexts: Map<string, { file: string; sha256: string }>;
}

export type Row = [name: string, change: (situation: Situation) => void, ...found: string[]];

/** What a rule finds in the real records after one change. */
function foundBy(rule: Rule, change: (situation: Situation) => void): readonly string[] {
  const situation: Situation = {
    records: structuredClone(content.records) as unknown as Draft<Records>,
    bodies: new Map(content.bodies),
    sourceTexts: new Map(content.sourceTexts),
  };
  change(situation);
  const records = situation.records as unknown as Records;
  const context: Context = { ...content, ...situation, today: dayOfTests };
  return [...rule(records, context)].map(({ found }) => found);
}

/** The tests of a rule about records: what it lets pass, and what it finds. */
export function testRule(rule: Rule, { good, bad }: { good: readonly Row[]; bad: readonly Row[] }) {
  test.describe(rule.name, () => {
    test('finds nothing in the real content', () => {
      expect(foundBy(rule, () => undefined)).toEqual([]);
    });
    for (const [name, change] of good) {
      test(`lets ${name} pass`, () => expect(foundBy(rule, change)).toEqual([]));
    }
    for (const [name, change, ...found] of bad) {
      test(`finds ${name}`, () => expect(foundBy(rule, change)).toEqual(found));
    }
  });
}

/** A record that is known to be there. */
export function one<T extends { id: string }>(all: readonly T[], id: string): T {
  const found = all.find((record) => record.id === id);
  if (!found) throw new Error(`no record "${id}"`);
  return found;
}

export const policyOf = ({ records }: Situation) =>
  one(records.policies, 'powered-exoskeleton/2024-11-01');

/** Gives the policy other words below its facts. */
export function writeBody(situation: Situation, text: string): void {
  situation.bodies.set(policyOf(situation).file, extractBodyFacts(parseBody(text, 'mdx'), 1));
}
