import type { AstroIntegration } from 'astro';
import { contentProblems } from '../check/contentProblems.ts';
import { problemLine } from '../check/report.ts';
import { contentRoot } from '../records/contentRoot.ts';

/**
 * Checks the content before Astro sees it, and stops the build with every problem at once. Astro
 * alone logs and goes on where it ought to stop.
 */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const problems = contentProblems(contentRoot());
        if (problems.length === 0) return;
        for (const problem of problems) logger.error(problemLine(problem));
        if (command === 'build') {
          throw new Error(`The content has ${problems.length} problems; nothing was built.`);
        }
      },
    },
  };
}
