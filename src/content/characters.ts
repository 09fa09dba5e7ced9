import { composedCharacters } from './characters/composedCharacters.ts';
import { findConflictMarkers } from './characters/findConflictMarkers.ts';
import { findInvisibleCharacters } from './characters/findInvisibleCharacters.ts';
import { findLookalikeLetters } from './characters/findLookalikeLetters.ts';
import { findLostLetters } from './characters/findLostLetters.ts';
import { findMisdecodedCharacters } from './characters/findMisdecodedCharacters.ts';
import { placeholders } from './characters/placeholders.ts';
import type { TextProblem, TextRule } from './characters/textRule.ts';

const ofAllLines: readonly TextRule[] = [findConflictMarkers, placeholders, findLostLetters];
const ofUnusualLines: readonly TextRule[] = [
  findInvisibleCharacters,
  findMisdecodedCharacters,
  findLookalikeLetters,
  composedCharacters,
];

/** Everything in a file's characters that no content may hold. */
export function findTextProblems(text: string): TextProblem[] {
  // Most lines hold ASCII only; leaving them out makes the check of a large content root quick.
  const unusual = /[^\n -~]/.test(text) ? text.replace(/(?<=^|\n)[ -~]+(?=\n|$)/g, '') : '';
  return [
    ...ofAllLines.flatMap((rule) => [...rule(text)]),
    ...ofUnusualLines.flatMap((rule) => [...rule(unusual)]),
  ];
}
