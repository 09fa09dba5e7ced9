import type { Rule } from './problem.ts';

const ofThePage = ['notice', 'answer', 'contents', 'main'];

/** A heading's anchor is its own: no other place of the page has the same. */
export const anchors: Rule = function* ({ policies }, { bodies }) {
  for (const { file, statements, codingGroups, readings } of policies) {
    const taken = new Set([
      ...ofThePage,
      ...statements.map(({ lineOfBusiness }) => lineOfBusiness),
      ...codingGroups.flatMap(({ codes }) => codes.map(({ code }) => code.toLowerCase())),
      ...readings.map(({ id }) => `reading-${id}`),
    ]);
    for (const { slug, text, line } of bodies.get(file)?.headings ?? []) {
      if (slug !== '' && !taken.has(slug) && !/^(ref-\d+|entry-.*)$/.test(slug)) continue;
      const found = `the heading "${text}", whose anchor "${slug}" is taken`;
      yield {
        file,
        line,
        found,
        cure: 'use <OurHeading> with other words, or ask for a new anchor',
      };
    }
  }
};
