import { statedDeterminations } from '../../domain/determinationWords.ts';
import type { Determination } from '../../domain/records.ts';
import { Refusal } from '../finding.ts';

/** The one determination that words state. Throws a `Refusal` where they state none, or several. */
export function determinationIn(words: string, line: number): Determination {
  const [stated, ...others] = statedDeterminations(words);
  if (stated && others.length === 0) return stated;
  const said = [...statedDeterminations(words)].map((one) => `"${one}"`).join(' and ');
  throw new Refusal(
    line,
    `words that state ${said || 'no determination'} ("${words.slice(0, 80)}")`,
    'enter this policy by hand: a determination is never guessed',
  );
}
