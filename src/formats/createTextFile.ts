/** Creates an endpoint whose file is a text in UTF-8, made of the properties of its path. */
export const createTextFile =
  <Props>(type: string, write: (props: Props) => string) =>
  ({ props }: { props: Props }): Response =>
    new Response(write(props), { headers: { 'Content-Type': `${type}; charset=utf-8` } });

/** The text is one that `formatCsv` wrote. */
export const createCsvFile = <Props>(write: (props: Props) => string) =>
  createTextFile('text/csv', write);
