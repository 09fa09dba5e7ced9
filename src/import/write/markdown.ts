import { plainWords } from '../../domain/bodyFacts.ts';
import { bodyOf } from '../../prose/body.ts';
import { bodyFacts } from '../../prose/bodyFacts.ts';
import type { ProseFormat } from '../../prose/parse.ts';
import { refusalsIn, unreadable } from '../../prose/refusals.ts';
import { Refusal, type Findings } from '../finding.ts';
import type { Block } from '../template/block.ts';

/** An address that Markdown would turn into a link to http:, which no page may hold. */
const address = /(?<![\p{L}\p{N}/@.])(?:http:\/\/|www\.)[^\s<>()[\]]*[^\s<>()[\].,;:!?'"”]/giu;

/**
 * Printed words as Markdown that shows exactly these words. As little as possible is escaped; where
 * that little does not give the words back, every mark is. Throws a `Refusal` where nothing does.
 */
export function markdownOf(block: Block, format: ProseFormat, { doubt }: Findings): string {
  const { text, line } = block;
  const [start, prefix] = block.kind === 'item' ? ['- ', '- '] : ['', ''];
  const linked = text.replace(address, (url) => {
    doubt(line, `the address "${url}", linked as https`, 'see that it leads there');
    return `[${url}](https://${url.replace(/^http:\/\//i, '').replace(/[()]/g, '')})`;
  });
  const candidates = [linked, escapedStart(text), escaped(text)];
  const good = candidates.find((words) => showsWords(`${prefix}${words}`, text, format));
  if (good !== undefined) return `${start}${good}`;
  const found = `words that Markdown cannot hold ("${text.slice(0, 60)}")`;
  throw new Refusal(line, found, 'enter this paragraph by hand');
}

/** Words of a heading, which are few: every mark is escaped. */
export const headingMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]<>{}#~&!]/g, '\\$&');

const escaped = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');

/** The marks that make a list, a heading or a rule of a paragraph, at its start only. */
const escapedStart = (text: string) => text.replace(/^(\d+)?([.)#>=+*_-])/, '$1\\$2');

function showsWords(markdown: string, text: string, format: ProseFormat): boolean {
  try {
    const body = bodyOf(markdown, format);
    const facts = bodyFacts(body, 1);
    const isPlain = unreadable(body).length === 0 && refusalsIn(body).length === 0;
    const [first, second] = body.tree.children.filter(({ type }) => type !== 'text');
    const tag = first?.type === 'element' && !second ? first.tagName : '';
    const isWhole = tag === (markdown.startsWith('- ') ? 'ul' : 'p');
    return isPlain && isWhole && facts.headings.length === 0 && plainWords(facts) === text;
  } catch {
    return false;
  }
}
