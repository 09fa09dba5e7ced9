import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getContentRoot } from '../content/records/getContentRoot.ts';
import { readContentTree } from '../content/records/readContentTree.ts';
import { verifyVersion } from './verify/verifyVersion.ts';

/** Holds the page of each version to its source text, word for word: a build stops on any difference. */
export function verifySources(): AstroIntegration {
  return {
    name: 'verify-sources',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const root = getContentRoot();
        let count = 0;
        for (const { kind, id } of readContentTree(root).files) {
          if (kind !== 'sources') continue;
          const { notCompared, differences } = verifyVersion(root, fileURLToPath(dir), id);
          if (notCompared) logger.warn(`${id} is not compared with its source: ${notCompared}`);
          for (const difference of differences) logger.error(`${id}: ${difference}`);
          count += differences.length;
        }
        if (count === 0) return;
        throw new Error(
          `The pages differ from their sources in ${count} places; nothing was built.`,
        );
      },
    },
  };
}
