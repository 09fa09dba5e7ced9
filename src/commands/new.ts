import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { getContentRoot } from '../content/records/getContentRoot.ts';
import { readContentTree } from '../content/records/readContentTree.ts';
import { calendarDate, idPattern } from '../content/schemas/fields.ts';
import { createNextVersion, createPolicySkeleton } from './new/createPolicySkeleton.ts';
import { skeletons, type Skeleton } from './new/skeletons.ts';

const usage = `npm run new -- policy <policy> <effective date>
npm run new -- ${Object.keys(skeletons).join('|')} <id>`;

/**
 * `npm run new`: writes the skeleton of a record. It is never published by accident: the content
 * check refuses every TODO in it, and names what belongs there.
 */
function skeletonFor(
  root: string,
  [kind = '', id = '', date = '']: string[],
): Skeleton | undefined {
  if (!idPattern.test(id)) return undefined;
  if (kind !== 'policy') return skeletons[kind]?.(id);
  if (!calendarDate.safeParse(date).success) return undefined;
  const latest = readContentTree(root)
    .files.filter((file) => file.kind === 'policies' && file.id.startsWith(`${id}/`))
    .at(-1);
  return latest
    ? createNextVersion(id, date, readFileSync(latest.path, 'utf8'))
    : createPolicySkeleton(id, date);
}

const root = getContentRoot();
const skeleton = skeletonFor(root, process.argv.slice(2));
const path = skeleton && join(root, skeleton.path);
if (!skeleton || !path) {
  console.error(usage);
  process.exitCode = 1;
} else if (existsSync(path)) {
  console.error(`${relative(process.cwd(), path)} already exists`);
  process.exitCode = 1;
} else {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, skeleton.text);
  console.log(
    `${relative(process.cwd(), path)} created. "npm run check:content" lists each TODO in it.`,
  );
}
