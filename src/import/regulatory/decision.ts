import type { Regulatory } from '../../schemas/regulatory.ts';
import { Refusal } from '../finding.ts';
import { decided } from './regulatoryBlocks.ts';

/** What an entry's first sentence says of FDA's decision. */
export type Decision = Pick<
  Regulatory,
  'names' | 'maker' | 'year' | 'pathway' | 'wordAsPrinted' | 'submission'
> & { formerMaker: string | null };

/** Whether words state both of FDA's pathways, as "a de novo 510(k) classification" does. */
export const statesBothPathways = (words: string) =>
  /\bde novo\b/i.test(words) && /510\(k\)/i.test(words);

/** The facts of the deciding sentence. Throws a `Refusal` for one that names no device. */
export function decisionIn(sentence: string, line: number): Decision {
  const verb = decided.exec(sentence);
  const year = /^In (\d{4}), /.exec(sentence);
  const subject = sentence.slice(year?.[0].length ?? 0, verb?.index).trim();
  const { named, maker, formerMaker } = partsOf(subject.replace(/^the /i, ''));
  const names = named.split(' and ').map((name) => name.trim());
  if (names.some((name) => !/\p{Lu}|\p{Nd}/u.test(name))) {
    const found = `a decision of FDA about "${subject.slice(0, 60)}"`;
    throw new Refusal(line, found, 'name the device: enter this entry by hand');
  }
  return {
    names,
    maker,
    formerMaker,
    year: year ? Number(year[1]) : null,
    pathway: /\bde novo\b/i.test(sentence) ? 'de-novo' : /510\(k\)/i.test(sentence) ? '510k' : null,
    wordAsPrinted: verb?.[1] as Decision['wordAsPrinted'],
    submission: /\(((?:K|DEN)\d{6})\)/.exec(sentence)?.[1] ?? null,
  };
}

/** "HAL for Medical Use (Lower Limb Type) (CYBERDYNE Inc.)": the last parenthesis is the maker. */
function partsOf(subject: string) {
  const last = /^(.*) \(([^()]*)\)([^()]*)$/.exec(subject);
  const apposition = (words: string) => words.replace(/, .*$/, '').trim();
  if (!last) return { named: apposition(subject), maker: null, formerMaker: null };
  const [, named = '', inside = ''] = last;
  const [, maker = inside, former] = /^(.*?),? (?:previously|formerly) (.*)$/.exec(inside) ?? [];
  return { named: apposition(named), maker, formerMaker: former ?? null };
}
