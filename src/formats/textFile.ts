/** Creates an endpoint whose file is a text in UTF-8, made of the properties of its path. */
export const textFile =
  <Props>(type: string, write: (props: Props) => string) =>
  ({ props }: { props: Props }): Response =>
    new Response(write(props), { headers: { 'Content-Type': `${type}; charset=utf-8` } });

/**
 * A host sends the type that goes with the ending of a name, and some leave out that it is UTF-8; where
 * people open a file in a browser or a spreadsheet, the byte order mark says so.
 */
const BYTE_ORDER_MARK = '\uFEFF';

export const plainTextFile = <Props>(write: (props: Props) => string) =>
  textFile('text/plain', (props: Props) => `${BYTE_ORDER_MARK}${write(props)}`);

/** The text is one that `csv` wrote, which begins with the mark. */
export const csvFile = <Props>(write: (props: Props) => string) => textFile('text/csv', write);
