import type { IncomingMessage } from 'node:http';
import { sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { contentProblems } from '../content/check/contentProblems.ts';
import { formatProblem } from '../content/check/report.ts';
import { getContentRoot } from '../content/records/getContentRoot.ts';
import { renderProblemPage } from './renderProblemPage.ts';

type ViteServer = Parameters<
  NonNullable<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>
>[0]['server'];

/** Until an editor has written all of its files. */
const settled = 100;

/**
 * While the content has problems, the development server answers each request for a page with all of
 * them; the browser loads the page anew whenever the content changes.
 */
export function createProblemMiddleware(logger: AstroIntegrationLogger) {
  return {
    name: 'content-problem-page',
    configureServer(server: ViteServer) {
      const root = getContentRoot();
      let problems = contentProblems(root);
      let timer: NodeJS.Timeout | undefined;
      const tell = () => {
        for (const problem of problems) logger.error(formatProblem(problem));
      };
      const checkAgain = () => {
        const before = problems.length;
        problems = contentProblems(root);
        tell();
        if (problems.length === 0 && before > 0) logger.info('The content has no problems now.');
        server.ws.send({ type: 'full-reload' });
      };
      tell();
      server.watcher.add(root);
      server.watcher.on('all', (_event, path) => {
        if (path !== root && !path.startsWith(`${root}${sep}`)) return;
        clearTimeout(timer);
        timer = setTimeout(checkAgain, settled);
      });
      server.middlewares.use((request, response, next) => {
        if (problems.length === 0 || !asksForPage(request)) return next();
        response.statusCode = 500;
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(renderProblemPage(problems, `${server.config.base}@vite/client`));
      });
    },
  };
}

const asksForPage = ({ method, headers }: IncomingMessage) =>
  method === 'GET' && headers.accept?.includes('text/html') === true;
