import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentProblems } from '../../src/content/check/contentProblems.ts';
import { problemLine } from '../../src/content/check/report.ts';
import { generateContent } from './generateContent.ts';

/** `npm run bench:check -- 1000`: the processor time of the content check on that many policies. */
const count = Number(process.argv[2] ?? 1000);
const limit = 10;
const root = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  generateContent(root, count);
  const before = process.cpuUsage();
  const start = performance.now();
  const problems = contentProblems(root);
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  for (const problem of problems.slice(0, 20)) console.log(problemLine(problem));
  const elapsed = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${count} policies: ${seconds.toFixed(1)} s CPU, ${elapsed} s elapsed`);
  console.log(`${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`);
  process.exitCode = problems.length > 0 || seconds > limit * Math.max(1, count / 1000) ? 1 : 0;
} finally {
  rmSync(root, { recursive: true });
}
