/** Creates an endpoint whose file is a text in UTF-8, made of the properties of its path. */
export const textFile =
  <Props>(type: string, write: (props: Props) => string) =>
  ({ props }: { props: Props }): Response =>
    new Response(write(props), { headers: { 'Content-Type': `${type}; charset=utf-8` } });

/** The text is one that `csv` wrote. */
export const csvFile = <Props>(write: (props: Props) => string) => textFile('text/csv', write);
