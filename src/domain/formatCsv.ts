/**
 * Tables as text for spreadsheets: the only writer of every CSV file and of what is copied as cells.
 *
 * Files follow RFC 4180: CRLF, every cell in quotes. They begin with the byte order mark, without
 * which Excel does not read UTF-8.
 *
 * A cell that a spreadsheet could run as a formula gets an apostrophe in front, also where the sign is
 * full-width or follows spaces: Excel and LibreOffice then keep it as text. Quotes alone do not help.
 *
 * Both programs read quoted digits as a number, so 00100 would become 100, and `="00100"` is a formula
 * itself. `formatCodeCell` therefore writes a code of digits with its system, "CPT 00100", which both keep.
 */
export const formatCsv = (rows: Rows): string => byteOrderMark + writeRows(rows, ',', /^/);

/**
 * The same cells for the clipboard: tabs part them. Notes take them as well, so that quotes stand only
 * where a cell would fall apart without.
 */
export const formatTsv = (rows: Rows): string => writeRows(rows, '\t', /^"|[\t\r\n]/);

/** A code as a cell; all codes of five digits are CPT codes, and a range of them as well. */
export const formatCodeCell = (code: string): string =>
  /^[\d-]+$/.test(code) ? `CPT ${code}` : code;

type Rows = readonly (readonly string[])[];

const byteOrderMark = '\uFEFF';

const formula = /^[\s\u200B-\u200D\u2060]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212]|^[\t\r\n]/;

function writeRows(rows: Rows, separator: string, mustQuote: RegExp): string {
  const writeCell = (text: string) => {
    const safe = formula.test(text) ? `'${text}` : text;
    return mustQuote.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return rows.map((row) => `${row.map(writeCell).join(separator)}\r\n`).join('');
}
