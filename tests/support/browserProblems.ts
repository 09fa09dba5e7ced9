import type { BrowserContext, Page } from '@playwright/test';

/** A list that fills with everything that goes wrong in any page of a context, each with the page's address. */
export function browserProblems(context: BrowserContext, origin: string): readonly string[] {
  const problems: string[] = [];
  const add = (page: Page | null, problem: string) =>
    problems.push(`${page?.url() ?? 'a worker'}: ${problem}`);

  context.on('console', (message) => {
    if (message.type() === 'error') add(message.page(), `console: ${message.text()}`);
  });
  context.on('weberror', (event) => {
    add(event.page(), `uncaught: ${event.error().message}`);
  });
  context.on('request', (request) => {
    const { protocol, origin: its } = new URL(request.url());
    const isLocal = its === origin || ['data:', 'blob:', 'about:'].includes(protocol);
    if (!isLocal) problems.push(`request to another origin: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left gives up what it was still loading.
    if (reason !== 'net::ERR_ABORTED') problems.push(`request failed: ${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`);
  });

  return problems;
}
