import type { TextProblem } from '../characters/textRule.ts';

/** Text that begins with & or ! would lose it: "&x words" is "words", unless *x asks for it. */
export function* findUnusedAnchors(yaml: string, firstLine: number): Iterable<TextProblem> {
  for (const { index, 1: mark = '' } of yaml.matchAll(/(?<=^[\s-]*|: )(&[\w;#-]+|!) +[^{[\s]/gm)) {
    if (
      mark !== '!' &&
      new RegExp(`[:\\s,[]\\*${RegExp.escape(mark.slice(1))}(?![\\w-])`).test(yaml)
    )
      continue;
    const line = yaml.slice(0, index).split('\n').length + firstLine - 1;
    yield {
      line,
      found: `"${mark}", which YAML reads as syntax`,
      cure: 'put the text in quotes',
    };
  }
}
