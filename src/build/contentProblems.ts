import type { AstroIntegration } from 'astro';
import { createProblemMiddleware } from './createProblemMiddleware.ts';

/** While content has problems, `npm run dev` shows them in the browser instead of the site. */
export function contentProblems(): AstroIntegration {
  return {
    name: 'content-problems',
    hooks: {
      'astro:config:setup': ({ command, logger, updateConfig }) => {
        if (command === 'dev')
          updateConfig({ vite: { plugins: [createProblemMiddleware(logger)] } });
      },
    },
  };
}
