import { sourceWords } from '../fidelity/sourceWords.ts';
import type { FidelityException } from '../schemas/fidelityException.ts';
import { furniture } from './template/headings.ts';
import type { Line } from './template/line.ts';

/**
 * What of the source no page shows, as exceptions of its fidelity. A running head is printed more
 * than once, so its exception quotes the words around it, which are printed once.
 */
export function exceptionsOf(text: string, lines: readonly Line[]): readonly FidelityException[] {
  const all = text.split('\n');
  return lines.map(({ line, text: printed }) => {
    const words = printed.trim();
    if (furniture.test(words)) {
      const reason = 'Furniture of the PDF: there is no envelope here, and no address is known.';
      return { printed: words, onPage: '', reason };
    }
    const [before, after] = [lastWords(all.slice(0, line - 1)), firstWords(all.slice(line))];
    const around = [before, words, after].filter((part) => part !== '').join(' ');
    const onPage = [before, after].filter((part) => part !== '').join(' ');
    return {
      printed: around,
      onPage,
      reason: 'A running head or a page number of the printed pages.',
    };
  });
}

const lastWords = (lines: readonly string[]) =>
  sourceWords(lines.join('\n')).split(' ').slice(-4).join(' ');
const firstWords = (lines: readonly string[]) =>
  sourceWords(lines.join('\n').slice(0, 5000)).split(' ').slice(0, 4).join(' ');
