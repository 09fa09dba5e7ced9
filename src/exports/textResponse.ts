/**
 * Files of text. A host sends the type that goes with the ending of a name, and some leave out that
 * it is UTF-8; where people open a file in a browser or a spreadsheet, the byte order mark says so.
 */
const byteOrderMark = '\uFEFF';

export const textResponse = (text: string, type: string) =>
  new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });

export const plainTextResponse = (text: string) =>
  textResponse(`${byteOrderMark}${text}`, 'text/plain');

export const csvResponse = (text: string) => textResponse(`${byteOrderMark}${text}`, 'text/csv');
