import { composedCharacters } from './text/composedCharacters.ts';
import { conflictMarkers } from './text/conflictMarkers.ts';
import { invisibleCharacters } from './text/invisibleCharacters.ts';
import { lookalikeLetters } from './text/lookalikeLetters.ts';
import { misdecodedCharacters } from './text/misdecodedCharacters.ts';
import { placeholders } from './text/placeholders.ts';
import type { TextProblem, TextRule } from './text/textRule.ts';

const rules: readonly TextRule[] = [
  conflictMarkers,
  invisibleCharacters,
  misdecodedCharacters,
  lookalikeLetters,
  composedCharacters,
  placeholders,
];

/** Everything in a file's characters that no content may hold. */
export function textProblems(text: string): TextProblem[] {
  return rules.flatMap((rule) => [...rule(text)]);
}
