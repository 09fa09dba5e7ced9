import type { AnswerSource } from '../search/answerSource.ts';
import type { TextFile } from '../search/textFiles.ts';

/** How often an answer may find that it needs further texts: a code may lead to another one. */
interface Loading {
  base: string;
  rounds: number;
  /** The most files of a round; none for all that are needed. */
  most?: number;
  signal?: AbortSignal;
}

/**
 * Answers, loads the texts that were missing, and answers again. Where all texts are in the data this is one answer. Throws
 * where a file does not come: it may be of another release.
 */
export async function answerWithTexts<Result>(
  source: AnswerSource,
  answer: () => Result,
  { base, rounds, most, signal }: Loading,
): Promise<Result> {
  let result = answer();
  for (let round = 0; round < rounds; round += 1) {
    const wanted = source.takeWanted(most);
    if (wanted.length === 0) return result;
    for (const file of await Promise.all(wanted.map((name) => loadFile(base, name, signal))))
      source.addTexts(file);
    result = answer();
  }
  source.takeWanted();
  return result;
}

async function loadFile(base: string, name: string, signal?: AbortSignal): Promise<TextFile> {
  const url = `${base}/search/texts/${name}.json`;
  const response = await fetch(url, signal ? { signal } : {});
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as TextFile;
}
