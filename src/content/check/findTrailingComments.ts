import { CST, Lexer } from 'yaml';
import type { TextProblem } from '../characters/textRule.ts';

/**
 * A comment has a line of its own: behind a value, "#" cuts off words that were meant to be
 * published ("title: Study #2" is "Study"). Only looked at where a "#" follows a space.
 */
export function* findTrailingComments(yaml: string, firstLine: number): Iterable<TextProblem> {
  if (!/[ \t]#/.test(yaml)) return;
  let offset = 0;
  for (const token of new Lexer().lex(yaml)) {
    const start = offset;
    offset += CST.tokenType(token) === 'byte-order-mark' || !isMark(token) ? token.length : 0;
    if (CST.tokenType(token) !== 'comment') continue;
    const lineStart = yaml.lastIndexOf('\n', start - 1) + 1;
    if (yaml.slice(lineStart, start).trim() === '') continue;
    yield {
      line: yaml.slice(0, start).split('\n').length + firstLine - 1,
      found: `words after a # that would not be published ("${token.trim()}")`,
      cure: 'put the whole value in quotes, or the comment on a line of its own',
    };
  }
}

/** The lexer's own marks (start of document, scalar, flow error) are no characters of the text. */
const isMark = (token: string) => ['\u0002', '\u0018', '\u001F'].includes(token);
