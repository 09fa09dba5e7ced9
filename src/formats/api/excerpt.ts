const mostLines = 12;
const mostCharacters = 110;

/** The beginning of a file as an example; JSON is laid out, what is left out is marked with "…". */
export function excerpt(text: string, mediaType: string): string {
  const plain = text.replace(/^\uFEFF/, '').trimEnd();
  const laidOut =
    mediaType === 'application/json' ? JSON.stringify(JSON.parse(plain), null, 2) : plain;
  const lines = laidOut.split(/\r?\n/);
  const shown = lines.slice(0, mostLines).map(shortened);
  return [...shown, ...(lines.length > mostLines ? ['…'] : [])].join('\n');
}

const shortened = (line: string) =>
  line.length > mostCharacters ? `${line.slice(0, mostCharacters)}…` : line;
