import type { Body, ProseRule, Refusal } from './body.ts';
import { components } from './rules/components.ts';
import { eatenMarks } from './rules/eatenMarks.ts';
import { headings } from './rules/headings.ts';
import { links } from './rules/links.ts';
import { lostMarkdown } from './rules/lostMarkdown.ts';
import { markup } from './rules/markup.ts';
import { tables } from './rules/tables.ts';

const rules: readonly ProseRule[] = [components, links, headings, tables, lostMarkdown, eatenMarks];

/** What hides words of a body from every other question: HTML, code, expressions. */
export function unreadable(body: Body): Refusal[] {
  return [...markup(body)];
}

/** Everything else in the words of one file that no body may hold. */
export function findRefusals(body: Body): Refusal[] {
  return rules.flatMap((rule) => [...rule(body)]);
}
