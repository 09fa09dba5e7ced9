/**
 * A hash of the words in the main part of a page, the same at build time and in the browser: two builds of
 * one policy have one hash, whatever became of its markup. Hexadecimal, 16 digits of its SHA-256.
 */
export async function wordsHash(html: string): Promise<string> {
  const [main = ''] = /<main\b[\s\S]*<\/main>/.exec(html) ?? [];
  const words = main
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words));
  return [...new Uint8Array(digest).subarray(0, 8)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
