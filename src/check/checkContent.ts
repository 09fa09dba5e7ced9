import { contentRoot } from '../records/contentRoot.ts';
import { contentProblems, problemLine } from './contentProblems.ts';

/** `npm run check:content`: prints every problem of the content and exits 1 if there is one. */
const problems = contentProblems(contentRoot());
for (const problem of problems) console.error(problemLine(problem));
console.log(problems.length === 0 ? 'The content is sound.' : `${problems.length} problems.`);
process.exitCode = problems.length === 0 ? 0 : 1;
