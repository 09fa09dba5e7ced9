import type { AstroIntegration } from 'astro';
import { checkedContent } from '../check/contentProblems.ts';
import { problemLine } from '../check/report.ts';
import { handOverRecords } from '../records/checkedRecords.ts';
import { contentRoot } from '../records/contentRoot.ts';
import { contentProblemPage } from './contentProblemPage.ts';

/**
 * Checks the content before Astro sees it, and hands what it has read to the pages. A build stops with every problem at once, because Astro
 * alone logs and goes on where it ought to stop. `npm run dev` shows the problems in the browser
 * instead of the site, until they are mended.
 */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command, logger, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [contentProblemPage(logger)] } });
        if (command !== 'build') return;
        const { problems, records } = checkedContent(contentRoot());
        // Copied: words cut out of a file would keep its whole text in memory.
        if (problems.length === 0) return handOverRecords(structuredClone(records));
        for (const problem of problems) logger.error(problemLine(problem));
        throw new Error(`The content has ${problems.length} problems; nothing was built.`);
      },
    },
  };
}
