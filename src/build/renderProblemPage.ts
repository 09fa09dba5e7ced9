import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { LocatedProblem } from '../content/check/contentProblems.ts';

const style =
  'body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }' +
  'li { margin-block: 1rem } code { font-weight: 600; overflow-wrap: anywhere }';

/** The page that stands in for the site while its content has problems. */
export function renderProblemPage(problems: readonly LocatedProblem[], client: string): string {
  const title =
    problems.length === 1
      ? 'The content has a problem'
      : `The content has ${problems.length} problems`;
  const items = problems.map(({ file, line, found, cure }) =>
    h('li', [
      h('code', `${file}:${line}`),
      h('br'),
      `Problem: ${found}.`,
      h('br'),
      `Fix: ${cure}.`,
    ]),
  );
  const page = h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('title', title),
      h('style', style),
      h('script', { type: 'module', src: client }),
    ]),
    h('body', [
      h('main', [
        h('h1', title),
        h('p', 'This page closes when you fix and save the files.'),
        h('ol', items),
      ]),
    ]),
  ]);
  return `<!doctype html>${toHtml(page)}`;
}
