/** Records of one kind, field by field: like stands beside like, which compresses far better. */
export type Columns<Row extends object> = { readonly [Key in keyof Row]: readonly Row[Key][] };

/** Records as columns. All records have the same fields; no records have no columns. */
export function toColumns<Row extends object>(rows: readonly Row[]): Columns<Row> {
  const keys = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  const columns = keys.map((key) => [key, rows.map((row) => row[key])]);
  return Object.fromEntries(columns) as Columns<Row>;
}

/** The records again. */
export function toRows<Row extends object>(columns: Columns<Row>): readonly Row[] {
  const keys = Object.keys(columns) as (keyof Row)[];
  const [first] = keys;
  const length = first === undefined ? 0 : columns[first].length;
  return Array.from({ length }, (_, at) => {
    const fields = keys.map((key) => [key, columns[key][at]]);
    return Object.fromEntries(fields) as Row;
  });
}
