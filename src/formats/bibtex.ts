import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CitationItem } from './citationItems.ts';

// Letters stay what they are: as ASCII, "™" would become "TM" and what has no command would be lost.
// An entry stands under the id of its reference.
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  checkLabel: false,
  useIdAsLabel: true,
});

/** A bibliography as BibTeX in UTF-8. */
export const bibtex = (items: readonly CitationItem[]): string =>
  `${String(plugins.output.format('bibtex', items.map(prepared))).trim()}\n`;

const prepared = (item: CitationItem) => ({
  ...item,
  title: escaped(item.title),
  'container-title': escaped(item['container-title']),
  note: escaped(item.note),
  author: item.author.map((person) =>
    'literal' in person
      ? { literal: escaped(person.literal) }
      : { ...person, family: escaped(person.family) },
  ),
});

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** What means something to TeX, as a command: with letters left as they are, nobody else does it. */
const escaped = (text: string) =>
  text.replace(/[\\{}~^&%$#_]/g, (character) => commands[character] ?? `\\${character}`);
