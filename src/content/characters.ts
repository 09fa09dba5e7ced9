import { composedCharacters } from './characters/composedCharacters.ts';
import { conflictMarkers } from './characters/conflictMarkers.ts';
import { invisibleCharacters } from './characters/invisibleCharacters.ts';
import { lookalikeLetters } from './characters/lookalikeLetters.ts';
import { lostLetters } from './characters/lostLetters.ts';
import { misdecodedCharacters } from './characters/misdecodedCharacters.ts';
import { placeholders } from './characters/placeholders.ts';
import type { TextProblem, TextRule } from './characters/textRule.ts';

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
