import type { Element } from 'hast';
import { listNodes, type ProseNode, type ProseRule, type Refusal } from '../body.ts';

type Loss = Omit<Refusal, 'line'>;

/**
 * No character of the words is taken for a mark and not shown: "> 18 years", "2024. In", "+ 3",
 * "5*3 mg and 2*4 mg", a line of --- below words. Marks that only format are "-" for lists, "##" for
 * headings, and asterisks around whole words.
 */
export const eatenMarks: ProseRule = function* ({ tree, text }) {
  const lines = text.split('\n');
  for (const { node, line } of listNodes(tree)) {
    if (node.type !== 'element') continue;
    const last = lines[(node.position?.end.line ?? line) - 1] ?? '';
    const loss = lossOf(node, lines[line - 1] ?? '', last) ?? lossWithin(node, text);
    if (loss) yield { line, ...loss };
  }
};

function lossOf({ tagName, children }: Element, line: string, last: string): Loss | undefined {
  const start = line.trim();
  const shown = start.length > 40 ? `${start.slice(0, 40)}…` : start;
  switch (tagName) {
    case 'blockquote':
      return eaten(`a quotation; its > is not shown (${shown})`, '\\> for a plain >');
    case 'ol': {
      const mark = /^\d+[.)]/.exec(start)?.[0] ?? '1.';
      const escaped = mark.replace(/[.)]$/, '\\$&');
      return eaten(
        `a numbered list; its "${mark}" is not part of the words`,
        `${escaped} for a plain ${mark}`,
      );
    }
    case 'ul': {
      const [mark = ''] = start;
      if (mark === '+' || mark === '*')
        return eaten(
          `a list; its ${mark} is not shown (${shown})`,
          `- for an item, \\${mark} for a plain ${mark}`,
        );
      const items = children.filter(({ type }) => type === 'element').length;
      return items === 1 && /^- ?\d/.test(start)
        ? eaten(`a list of one item; its - is not shown (${shown})`, '\\- for a plain -')
        : undefined;
    }
    case 'hr':
      return eaten(
        `a line of ${start}, which shows no characters`,
        `\\${start} for these characters, or remove it`,
      );
    case 'br':
      return /\\$/.test(line)
        ? eaten(
            'a \\ at the end of a line, which is not shown',
            '\\\\ for a plain \\, or remove it',
          )
        : { found: 'two spaces at the end of a line, which break it', cure: 'remove them' };
    default:
      return /^h\d$/.test(tagName) && !start.startsWith('#')
        ? eaten(
            `a heading made by the line of ${last.trim()} below "${shown}"`,
            '## before a heading, or an empty line and \\ before these characters',
          )
        : undefined;
  }
}

const eaten = (found: string, cure: string): Loss => ({ found, cure: `write ${cure}` });

/** Emphasis that begins or ends within a word or a number was meant as characters. */
function lossWithin(node: Element, text: string): Loss | undefined {
  if (node.tagName !== 'em' && node.tagName !== 'strong') return undefined;
  const [start, end] = offsetsOf(node);
  if (start === undefined || end === undefined) return undefined;
  if (!/[\p{L}\p{N}]/u.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`)) return undefined;
  const mark = text[start] ?? '*';
  const words = text.slice(Math.max(0, start - 1), end + 1);
  return eaten(
    `emphasis within a word; its ${mark} is not shown (${words})`,
    `\\${mark} for a plain ${mark}`,
  );
}

const offsetsOf = ({ position }: ProseNode): readonly (number | undefined)[] => [
  position?.start.offset,
  position?.end.offset,
];
