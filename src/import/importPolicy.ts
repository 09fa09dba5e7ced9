import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentRoot } from '../records/contentRoot.ts';
import { idPattern } from '../schemas/fields.ts';
import type { Finding } from './finding.ts';
import type { Choices } from './importedFile.ts';
import { importFile } from './importFile.ts';
import { writeFiles } from './writeFiles.ts';

const usage = `npm run import -- policy.txt [--policy <id>] [--content <folder>] [--force] [--dry-run]
                            [--owner <name> --abbreviation <letters>] [--format text|json]`;

/**
 * `npm run import`: reads a policy in the printed template and writes its content files, if they
 * pass the content check. Exits 0 with the doubts on standard output; 1 with the reasons on
 * standard error, and nothing written; 2 where the command itself is wrong.
 */
function optionsOf(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        policy: { type: 'string' },
        content: { type: 'string' },
        owner: { type: 'string' },
        abbreviation: { type: 'string' },
        format: { type: 'string', default: 'text' },
        force: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
      },
    });
    const [file, second] = positionals;
    const { policy, owner, abbreviation, format } = values;
    const isWrong =
      second !== undefined ||
      (policy !== undefined && !idPattern.test(policy)) ||
      (owner === undefined) !== (abbreviation === undefined) ||
      !['text', 'json'].includes(format);
    return file === undefined || isWrong ? undefined : { ...values, file };
  } catch {
    return undefined;
  }
}

const options = optionsOf(process.argv.slice(2));
if (!options) {
  console.error(usage);
  process.exit(2);
}
const { file, policy, owner, abbreviation } = options;
const root = options.content === undefined ? contentRoot() : resolve(options.content);
const choices: Choices = {
  ...(policy !== undefined && { policy }),
  ...(owner !== undefined &&
    abbreviation !== undefined && { owner: { name: owner, abbreviation } }),
};
const lineFor = ({ line, found, decide }: Finding) => `${file}:${line}: ${found}; ${decide}`;
try {
  const { version, files, doubts, refusals } = importFile(file, root, choices, options);
  const isRefused = refusals.length > 0;
  if (!isRefused && !options['dry-run']) writeFiles(root, files, options);
  if (options.format === 'json') {
    const paths = files.map(({ path }) => path);
    console.log(
      JSON.stringify({ version: version ?? null, files: paths, doubts, refusals }, null, 2),
    );
  } else if (isRefused) {
    for (const refusal of refusals) console.error(lineFor(refusal));
    console.error(`${file} is not imported, and nothing is written.`);
  } else {
    for (const doubt of doubts) console.log(lineFor(doubt));
    const done = options['dry-run'] ? 'would be written' : 'are written';
    console.log(`${doubts.length} places for a person to look at. The words stand as printed.`);
    console.log(`${files.length} files of ${version} ${done} to ${relative('', root) || '.'}:`);
    for (const { path } of files) console.log(`  ${path}`);
  }
  process.exitCode = isRefused ? 1 : 0;
} catch (error) {
  console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
