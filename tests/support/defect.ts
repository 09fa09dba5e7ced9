import { expect, test } from '@playwright/test';
import { problemsAfter, type Damage } from './brokenContent.ts';

/** A defect of content, and every line that the content check has to say about it. */
export interface Defect {
  defect: string;
  damage: Damage;
  /** The exact lines; none where the defect is harmless. */
  says: readonly string[];
}

/** The one policy of the content. */
export const policy = 'policies/powered-exoskeleton/2024-11-01.mdx';
export const bibliography = 'references/powered-exoskeleton.md';

/** One text of the policy for another. */
export const inPolicy = (from: string, to: string): Damage => ({ file: policy, from, to });

/** One text of a file for another. */
export const inFile = (file: string, from: string, to: string): Damage => ({ file, from, to });

/** A file that is not there in the real content, or is replaced. */
export const newFile = (file: string, to: string | Uint8Array): Damage => ({
  file,
  from: null,
  to,
});

/** A test for each defect: the check says exactly this, and nothing else. */
export function testDefects(defects: readonly Defect[]): void {
  for (const { defect, damage, says } of defects) {
    test(`${says.length > 0 ? 'refuses' : 'takes'} ${defect}`, () => {
      expect(problemsAfter(damage)).toEqual(says);
    });
  }
}

/** One fact of a file for another, the words beside it as they are. A line of that file is said without its name. */
export type FactRow = readonly [fact: string, from: string, to: string, ...says: string[]];

/** A test for each fact of a file that its words do not state. */
export function testFacts(file: string, rows: readonly FactRow[]): void {
  testDefects(
    rows.map(([defect, from, to, ...says]) => ({
      defect: `${defect} (${file})`,
      damage: inFile(file, from, to),
      says: says.map((line) => (/^\d/.test(line) ? `${file}:${line}` : line)),
    })),
  );
}
