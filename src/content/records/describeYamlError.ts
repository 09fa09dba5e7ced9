/** Explains a YAML error to an author, from the line it is on. */
export function describeYamlError(reason: string, line: string) {
  const key = /^[\s-]*([\w-]+):/.exec(line)?.[1] ?? '';
  const value = line.replace(/^[\s-]*(?:[\w-]+:)?\s*/, '');
  const plain = (found: string, cure: string) => ({ found, cure });
  const unread = `invalid YAML (${reason})`;
  if (reason.startsWith('duplicated mapping key'))
    return plain(`the key "${key}" a second time`, 'keep one of the two, with all its values');
  if (reason.includes('tab characters'))
    return plain('a tab at the start of the line', 'indent with spaces');
  if (reason.includes('escape sequence'))
    return plain('a \\ in double quotes that is not an escape', 'write \\\\ for a plain \\');
  if (/^(?:aliases|nesting) exceeded/.test(reason)) return plain(unread, 'write the values out');
  const first = /^(?:[>|](?=.)|[@`%&*!?,\]}]|- )/.exec(value)?.[0].trim();
  if (first !== undefined)
    return plain(
      `text that begins with ${first}, which YAML reads as syntax`,
      'put the text in quotes',
    );
  if (/^"[^"]*"\s*\S|^'[^']*'\s*\S/.test(value))
    return plain('text after a closing quote', 'put the whole text in the other kind of quotes');
  if (/:\s/.test(value)) return plain('text with a colon and a space', 'put the text in quotes');
  return plain(
    unread,
    'look here and just above: close quotes, and put text with : or # in quotes',
  );
}
