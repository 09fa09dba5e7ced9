import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { getContentRoot } from '../content/records/getContentRoot.ts';
import { idPattern } from '../content/schemas/fields.ts';
import { importFile, writeFiles } from './import/importFile.ts';
import { ImportError, type ImportMessage } from './import/report.ts';

const usage = `npm run import -- policy.txt --policy <policy> [--content <folder>]
               [--force] [--dry-run] [--format text|json]`;

/**
 * `npm run import`: brings the words of a policy in the printed template into content files. What
 * they mean is left as TODO. Exits 0 when they are written, with the warnings on standard output;
 * 1 with the reasons on standard error, and nothing written; 2 where the command itself is wrong.
 */
function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        policy: { type: 'string', default: '' },
        content: { type: 'string' },
        format: { type: 'string', default: 'text' },
        force: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
      },
    });
    const [file, ...others] = positionals;
    const isValid = idPattern.test(values.policy) && /^(?:text|json)$/.test(values.format);
    if (file !== undefined && others.length === 0 && isValid) return { ...values, file };
  } catch {
    // An option that the command does not have.
  }
  console.error(usage);
  process.exit(2);
}

const { file, format, content, 'dry-run': isDry, ...options } = readOptions();
const root = content === undefined ? getContentRoot() : resolve(content);
const toLine = ({ line, message, hint }: ImportMessage) => `${file}:${line}: ${message}; ${hint}`;
const toJson = (report: object) => JSON.stringify(report, null, 2);
try {
  const { version, files, warnings } = importFile(file, root, options);
  if (!isDry) writeFiles(root, files);
  const paths = files.map(({ path }) => path);
  const lines = [
    ...warnings.map(toLine),
    `${isDry ? 'Would write' : 'Wrote'} ${version} to ${relative('', root) || '.'}:`,
    ...paths,
    'No words were lost. "npm run check:content" lists each TODO that a person must fill in.',
  ];
  const json = toJson({ version, files: paths, warnings, errors: [] });
  console.log(format === 'json' ? json : lines.join('\n'));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const unreadable = { line: 1, message: error.message, hint: 'name a text file' };
  const errors = error instanceof ImportError ? error.reasons : [unreadable];
  if (format === 'json') console.log(toJson({ version: null, files: [], warnings: [], errors }));
  else console.error([...errors.map(toLine), 'Nothing was written.'].join('\n'));
  process.exitCode = 1;
}
