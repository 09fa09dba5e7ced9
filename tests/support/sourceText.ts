import { readFileSync } from 'node:fs';

/** The policy's text as it was handed over: the measure of every fidelity test. */
export const sourceText = readFileSync(
  new URL('../../content/sources/powered-exoskeleton/2024-11-01.txt', import.meta.url),
  'utf8',
);

const [beforeReferences = '', afterHeading = ''] = sourceText.split(/^REFERENCES$/m);
const [referenceList = '', afterReferences = ''] = afterHeading.split(/(?=^CLICK THE ENVELOPE)/m);

/** The references as printed, without the number and the asterisks that stand for italics. */
export const sourceReferences = referenceList
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => line.replace(/^\d+\. /, '').replaceAll('*', ''));

/** All words outside the references, without the marks of lists; a line or page break is a space. */
export const sourceProse = oneLine(
  `${beforeReferences}\nREFERENCES\n${afterReferences}`.replace(/^- /gm, ''),
);

/** The whole source in one line, references in their place. */
export const sourceInOneLine = oneLine(
  `${beforeReferences.replace(/^- /gm, '')} REFERENCES ${sourceReferences.join(' ')} ${afterReferences}`,
);

/** The sentences outside the references; headings and items of lists count as sentences. */
export const sourceSentences = `${beforeReferences}\n${afterReferences}`
  .replace(/(?<=[a-z])\n\n(?=be used|RCTs)/g, ' ')
  .split(/\n+/)
  .flatMap((line) => line.replace(/^- /, '').split(/(?<=[.!?])\s+(?=[A-Z“](?!td\.))/))
  .map((sentence) => sentence.trim())
  .filter((sentence) => sentence !== '');

/** Text with every run of white space as one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
