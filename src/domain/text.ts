import { composedCharacters } from './text/composedCharacters.ts';
import { conflictMarkers } from './text/conflictMarkers.ts';
import { invisibleCharacters } from './text/invisibleCharacters.ts';
import { lookalikeLetters } from './text/lookalikeLetters.ts';
import { lostLetters } from './text/lostLetters.ts';
import { misdecodedCharacters } from './text/misdecodedCharacters.ts';
import { placeholders } from './text/placeholders.ts';
import type { TextProblem, TextRule } from './text/textRule.ts';

const ofAllLines: readonly TextRule[] = [conflictMarkers, placeholders, lostLetters];
const ofUnusualLines: readonly TextRule[] = [
  invisibleCharacters,
  misdecodedCharacters,
  lookalikeLetters,
  composedCharacters,
];

/** Everything in a file's characters that no content may hold. */
export function textProblems(text: string): TextProblem[] {
  // Most lines hold ASCII only; leaving them out makes the check of a large content root quick.
  const unusual = /[^\n -~]/.test(text) ? text.replace(/^[ -~]+$/gm, '') : '';
  return [
    ...ofAllLines.flatMap((rule) => [...rule(text)]),
    ...ofUnusualLines.flatMap((rule) => [...rule(unusual)]),
  ];
}
