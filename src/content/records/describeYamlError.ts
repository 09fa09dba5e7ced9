/** What each reason for which YAML cannot be read means to an author, by the line on which it shows. */
export function describeYamlError(reason: string, line: string) {
  const key = /^[\s-]*([\w-]+):/.exec(line)?.[1] ?? '';
  const value = line.replace(/^[\s-]*(?:[\w-]+:)?\s*/, '');
  const plain = (found: string, cure: string) => ({ found, cure });
  const unread = `YAML that cannot be read (${reason})`;
  if (reason.startsWith('duplicated mapping key'))
    return plain(`the key "${key}" a second time`, 'keep one of the two, with all its values');
  if (reason.includes('tab characters'))
    return plain('a tab at the start of the line', 'indent with spaces');
  if (reason.includes('escape sequence'))
    return plain('a \\ in double quotes that starts no escape', 'write \\\\ for a plain \\');
  if (/^(?:aliases|nesting) exceeded/.test(reason)) return plain(unread, 'write the values out');
  const first = /^(?:[>|](?=.)|[@`%&*!?,\]}]|- )/.exec(value)?.[0].trim();
  if (first !== undefined)
    return plain(
      `text that begins with ${first}, which YAML takes for a mark`,
      'put the text in quotes',
    );
  if (/^"[^"]*"\s*\S|^'[^']*'\s*\S/.test(value))
    return plain('text behind a closing quote', 'put the whole text in the other kind of quotes');
  if (/:\s/.test(value))
    return plain('text that holds a colon and a space', 'put the text in quotes');
  return plain(
    unread,
    'look here and just above: close quotes, and put text that holds : or # in quotes',
  );
}
