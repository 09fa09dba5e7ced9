import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { contentRoot } from '../content/records/contentRoot.ts';
import { contentTree } from '../content/records/contentTree.ts';
import { calendarDate, idPattern } from '../content/schemas/fields.ts';
import { nextVersion, policySkeleton } from './new/policySkeleton.ts';
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
  const latest = contentTree(root)
    .files.filter((file) => file.kind === 'policies' && file.id.startsWith(`${id}/`))
    .at(-1);
  return latest
    ? nextVersion(id, date, readFileSync(latest.path, 'utf8'))
    : policySkeleton(id, date);
}

const root = contentRoot();
const skeleton = skeletonFor(root, process.argv.slice(2));
const path = skeleton && join(root, skeleton.path);
if (!skeleton || !path) {
  console.error(usage);
  process.exitCode = 1;
} else if (existsSync(path)) {
  console.error(`${relative(process.cwd(), path)} is there already`);
  process.exitCode = 1;
} else {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, skeleton.text);
  console.log(
    `${relative(process.cwd(), path)} is new. "npm run check:content" names each TODO in it.`,
  );
}
