import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fixture = fileURLToPath(new URL('../fixtures/content', import.meta.url));

/** The code that ten invented policies list, each with an answer and a descriptor of its own. */
export const sharedCode = 'Q9900';
export const policiesOfSharedCode = Array.from(
  { length: 10 },
  (_, index) => `invented-shared-${String(index + 1).padStart(2, '0')}`,
);

/**
 * Writes a content root of invented policies, one of each variation of the printed template, and ten
 * that list one code. A version without a source text gets one that says it is invented.
 */
export function writeInventedContent(root: string): void {
  cpSync(fixture, root, { recursive: true });
  for (const [index, policy] of policiesOfSharedCode.entries())
    addPolicyOfSharedCode(root, policy, index);
  for (const name of globSync('policies/*/*.mdx', { cwd: root })) {
    const source = join(root, name.replace(/^policies/, 'sources').replace(/mdx$/, 'txt'));
    if (!existsSync(source)) {
      mkdirSync(dirname(source), { recursive: true });
      writeFileSync(source, 'NOT COMPARED: invented for tests.\n');
    }
    const sha256 = createHash('sha256').update(readFileSync(source)).digest('hex');
    const record = readFileSync(join(root, name), 'utf8').replace('0'.repeat(64), sha256);
    writeFileSync(join(root, name), record);
  }
}

/** Each other policy of the shared code is one of the second health plan, with that plan's lines. */
const ofSecondPlan: readonly (readonly [string, string])[] = [
  ['invented-health-plan', 'invented-coast-care'],
  ['medicare-advantage', 'senior'],
  ['commercial', 'employer'],
  ['Medicare Advantage Plans', 'Coast Senior Plans'],
  ['Commercial Products', 'Coast Employer Plans'],
];

/** The invented payment policy once more, with a title, a date and a code of its own. */
function addPolicyOfSharedCode(root: string, policy: string, index: number): void {
  const number = String(index + 1).padStart(2, '0');
  const record = readFileSync(join(root, 'policies/invented-supplies/2024-01-01.mdx'), 'utf8')
    .replace('title: Invented Supplies', `title: Invented Service ${number}`)
    .replace('01|01|2024', `${number}|01|2024`)
    .replace('2024-01-01', `2024-${number}-01`)
    .replaceAll('Q9830', sharedCode)
    .replace('Invented gauze', `Descriptor of service ${number}`);
  const path = join(root, `policies/${policy}/2024-${number}-01.mdx`);
  mkdirSync(dirname(path), { recursive: true });
  const replaced = index % 2 === 0 ? [] : ofSecondPlan;
  writeFileSync(
    path,
    replaced.reduce((text, [from, to]) => text.replaceAll(from, to), record),
  );
}
