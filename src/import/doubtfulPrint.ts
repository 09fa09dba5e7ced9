import type { Findings } from './finding.ts';
import type { PrintedTemplate } from './template/sections.ts';

const wordWithFigure = /(?<![\p{L}\d-])\p{L}*\p{Ll}{3,}\d{1,2}(?=[\s,.;)])[,.;]?/gu;
const raisedFigure = /\S{0,30}[,.]?[¹²³⁰⁴-⁹]+(?:\s\S+){0,2}/gu;

/** Print that cannot be taken at its word, found by its look, in all words but the references. */
export function doubtPrint({ sections, notice }: PrintedTemplate, { doubt }: Findings): void {
  const blocks = [
    ...sections
      .filter(({ heading }) => heading !== 'REFERENCES')
      .flatMap((section) => section.blocks),
    ...notice,
  ];
  const hyphenated = new Map<string, string>();
  for (const { text } of blocks) {
    for (const [word] of text.matchAll(/\p{L}{2,}(?:-\p{L}{2,})+/gu)) {
      hyphenated.set(word.replaceAll('-', '').toLowerCase(), word);
    }
  }
  for (const { text, line } of blocks) {
    for (const [word] of text.matchAll(wordWithFigure)) {
      doubt(
        line,
        `"${word}", a figure run into a word`,
        'say in a reading whether it is a citation',
      );
    }
    for (const [words] of text.matchAll(raisedFigure)) {
      doubt(line, `"${words}", a raised figure`, 'say in a reading whether it is a citation');
    }
    for (const [word] of text.matchAll(/\p{L}{5,}/gu)) {
      const other = hyphenated.get(word.toLowerCase());
      if (other)
        doubt(line, `"${word}" beside "${other}"`, 'say in a reading whether a hyphen is lost');
    }
    for (const [words] of text.matchAll(/\S+\p{L}- (?!or\b|and\b|to\b)\p{Ll}\S+/gu)) {
      doubt(
        line,
        `"${words}", a hyphen at the end of a line`,
        'see whether one word is meant; it is kept as printed',
      );
    }
  }
}
