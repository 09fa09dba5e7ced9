import { listCodes } from '../../domain/codes.ts';
import type { Rule } from './problem.ts';

const ofThePage = ['notice', 'answer', 'contents', 'main', 'versions'];

/** A heading's anchor is its own: no other place of the page has the same. */
export const anchors: Rule = function* ({ policies }, { bodies }) {
  for (const version of policies) {
    const { file, policy, readings } = version;
    const taken = new Set([
      ...ofThePage,
      ...version.lines,
      `answer-${policy}`,
      ...listCodes(version).map(({ anchor }) => anchor),
      ...readings.map(({ id }) => `reading-${id}`),
    ]);
    for (const { slug, text, line } of bodies.get(file)?.headings ?? []) {
      if (slug !== '' && !taken.has(slug) && !/^(ref-\d+|entry-.*)$/.test(slug)) continue;
      const found = `the heading "${text}", but its anchor "${slug}" is taken`;
      yield {
        file,
        line,
        found,
        cure: 'use <OurHeading> with other words, or ask for a new anchor',
      };
    }
  }
};
