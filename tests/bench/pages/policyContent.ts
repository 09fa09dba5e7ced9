import { readFileSync } from 'node:fs';
import { dist } from '../../support/builtSite.ts';

/** The page that is compared, at the same address on every site. */
export const policyPath = '/policies/powered-exoskeleton/';

export interface PolicyContent {
  title: string;
  /** Every heading, paragraph, list and reference of the policy, its highest heading of the second level. */
  markdown: string;
}

/**
 * The real policy's own words as Markdown: what our export holds between the headings around them, without
 * the headings that are ours, so that other sites print neither more nor less than the policy does.
 */
export function policyContent(): PolicyContent {
  const exported = readFileSync(`${dist}${policyPath}index.md`, 'utf8');
  const title = /^# (.*)$/m.exec(exported)?.[1];
  const [, words] = /\n## Policy text\n([^]*?)(?=\n## |$(?![^]))/.exec(exported) ?? [];
  if (!title || !words) throw new Error(`${policyPath}index.md does not hold the policy's words`);
  const markdown = words
    .replace(/^#+ .* \(a heading of this site\)\n/gm, '')
    .replace(/^##(#+) /gm, '#$1 ')
    .trim();
  return { title, markdown };
}
