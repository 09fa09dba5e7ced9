import { parseArgs } from 'node:util';
import { getContentRoot } from '../content/records/getContentRoot.ts';
import { contentProblems } from '../content/check/contentProblems.ts';
import { formats, report } from '../content/check/report.ts';

/**
 * `npm run check:content`: prints every problem of the content and exits 1 if there is one.
 * `-- --format json` is for programs, `-- --format github` for the annotations of a CI run.
 */
const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
const format = formats.find((known) => known === values.format);
if (!format) {
  console.error(`--format is one of ${formats.join(', ')}`);
  process.exit(2);
}
const problems = contentProblems(getContentRoot());
const output = report(problems, format);
if (output !== '') console.log(output);
process.exitCode = problems.length === 0 ? 0 : 1;
