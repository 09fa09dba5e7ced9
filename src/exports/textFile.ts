/** Answers a request with a text; the build, which has tens of thousands of files to write, takes the text alone. */
export interface TextEndpoint<Props> {
  (asked: { props: Props }): Response;
  textOf: (props: Props) => string;
}

/** An endpoint whose file is a text in UTF-8, made of the properties of its path. */
export function textFile<Props>(
  type: string,
  textOf: (props: Props) => string,
): TextEndpoint<Props> {
  const headers = { 'Content-Type': `${type}; charset=utf-8` };
  const answer = ({ props }: { props: Props }) => new Response(textOf(props), { headers });
  return Object.assign(answer, { textOf });
}

/**
 * A host sends the type that goes with the ending of a name, and some leave out that it is UTF-8; where
 * people open a file in a browser or a spreadsheet, the byte order mark says so.
 */
const byteOrderMark = '\uFEFF';

export const plainTextFile = <Props>(textOf: (props: Props) => string) =>
  textFile('text/plain', (props: Props) => `${byteOrderMark}${textOf(props)}`);

/** The text is one that `csv` wrote, which begins with the mark. */
export const csvFile = <Props>(textOf: (props: Props) => string) => textFile('text/csv', textOf);
