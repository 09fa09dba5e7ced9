import { createHash } from 'node:crypto';
import { withoutTags, wordsAlone } from '../../browser/offline/mainWords.ts';

const answers = / data-(determination|dated)=/;

/**
 * A page that answers, with a hash of the words in its main part: by it, a page that was left open learns that
 * another one has been published in its place (`browser/freshness.ts`). Bytes are read one by one, as Latin-1.
 */
export function withWordsHash(page: Uint8Array): Uint8Array {
  const html = Buffer.from(page.buffer, page.byteOffset, page.length).toString('latin1');
  if (!answers.test(html)) return page;
  const words = wordsAlone(Buffer.from(withoutTags(html), 'latin1').toString());
  const hash = createHash('sha256').update(words).digest('hex').slice(0, 8);
  return Buffer.from(html.replace('<html', `<html data-words="${hash}"`), 'latin1');
}
