import { stringify } from 'yaml';
import { extractPlainWords } from '../../../domain/bodyFacts.ts';
import { parseBody } from '../../../text/body.ts';
import { extractBodyFacts } from '../../../text/extractBodyFacts.ts';
import type { ProseFormat } from '../../../text/parse.ts';
import { findRefusals, unreadable } from '../../../text/refusals.ts';
import { ImportError, quote } from '../report.ts';
import type { Block } from '../template/blocks.ts';

/** Facts as YAML, a value a line: nothing is folded, and nothing is an alias. */
export const formatYaml = (facts: object): string =>
  stringify(facts, { lineWidth: 0, aliasDuplicateObjects: false });

/** A record's file: its facts between two fences, its words below. */
export const formatRecord = (facts: object, body = ''): string =>
  `---\n${formatYaml(facts)}---\n${body && `\n${body}\n`}`;

/** An address that Markdown would turn into a link to http:, which no page may hold. */
const address =
  /(?<![\p{L}\p{N}/@.])(?:http:\/\/|(?=www\.))([^\s<>()[\]]*[^\s<>()[\].,;:!?'"”])/giu;

/**
 * Words as Markdown that shows exactly these words. As little as possible is escaped; where that
 * does not give the words back, every mark is. Throws an `ImportError` where nothing does.
 */
export function toMarkdown({ kind, text, line }: Block, format: ProseFormat): string {
  const prefix = kind === 'item' ? '- ' : '';
  const linked = text.replace(address, '[$&](https://$1)');
  const escapedMarks = text.replace(/[\\`*_[\]<>{}#~&!|]/g, '\\$&');
  const escapedAll = text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
  const candidates = [linked, escapedMarks, escapedAll];
  const words = candidates.find((one) => isShown(`${prefix}${one}`, text, format));
  if (words !== undefined) return `${prefix}${words}`;
  const message = `Markdown cannot hold ${quote(text)}`;
  throw new ImportError({ line, message, hint: 'write this policy by hand' });
}

/** Joins paragraphs; the items of one list are on lines that follow each other. */
export const joinMarkdown = (paragraphs: readonly string[]): string =>
  paragraphs.join('\n\n').replace(/^(- .*)\n(?=\n- )/gm, '$1');

function isShown(markdown: string, text: string, format: ProseFormat): boolean {
  try {
    const body = parseBody(markdown, format);
    const isPlain = unreadable(body).length === 0 && findRefusals(body).length === 0;
    const [first, second] = body.tree.children.filter(({ type }) => type !== 'text');
    const tag = markdown.startsWith('- ') ? 'ul' : 'p';
    const isWhole = first?.type === 'element' && first.tagName === tag && !second;
    return isPlain && isWhole && extractPlainWords(extractBodyFacts(body, 1)) === text;
  } catch {
    return false;
  }
}
