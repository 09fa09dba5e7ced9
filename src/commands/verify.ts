import { parseArgs } from 'node:util';
import { getContentRoot } from '../content/records/getContentRoot.ts';
import { readContentTree } from '../content/records/readContentTree.ts';
import { verifyVersion } from '../build/verify/verifyVersion.ts';

/**
 * `npm run verify:source`: holds the built page of each version to its source text, word for word,
 * and exits 1 where they differ. `-- powered-exoskeleton` asks for one policy only.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dist: { type: 'string', default: 'dist' } },
});
const root = getContentRoot();
const versions = readContentTree(root)
  .files.filter(({ kind }) => kind === 'sources')
  .map(({ id }) => id)
  .filter(
    (id) => positionals.length === 0 || positionals.some((part) => `${id}/`.startsWith(`${part}/`)),
  );
let count = 0;
for (const version of versions) {
  const { differences, notCompared } = verifyVersion(root, values.dist, version);
  count += differences.length;
  const same = notCompared ? `not compared: ${notCompared}` : 'matches the source word for word';
  console.log(`${version}: ${differences.length === 0 ? same : 'differs'}`);
  for (const difference of differences) console.log(`  ${difference}`);
}
if (versions.length === 0) console.error('No source text has that name.');
if (count > 0) console.log('[-words of the source-] {+words of the page+}');
process.exitCode = count > 0 || versions.length === 0 ? 1 : 0;
