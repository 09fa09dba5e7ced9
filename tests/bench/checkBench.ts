import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentProblems } from '../../src/content/check/contentProblems.ts';
import { formatProblem } from '../../src/content/check/report.ts';
import { generateContent } from './generateContent.ts';
import { table } from './table.ts';

/** `npm run bench -- --only check -- 1000`: the processor time of the content check on that many policies. */
const count = Number(process.argv[2] ?? 1000);
const most = 10 * Math.max(1, count / 1000);
const root = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  generateContent(root, count);
  const before = process.cpuUsage();
  const start = performance.now();
  const problems = contentProblems(root);
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const elapsed = (performance.now() - start) / 1000;
  for (const problem of problems.slice(0, 20)) console.error(formatProblem(problem));
  console.log(
    table([
      {
        policies: count,
        'processor time': `${seconds.toFixed(1)} s (aim ${most} s)`,
        elapsed: `${elapsed.toFixed(1)} s`,
        'most memory': `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
      },
    ]),
  );
  process.exitCode = problems.length > 0 || seconds > most ? 1 : 0;
} finally {
  rmSync(root, { recursive: true });
}
