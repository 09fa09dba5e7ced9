/**
 * How much of a site a browser saves unasked: all of it up to these bounds; beyond them the lists, the
 * search for codes and devices, and what a reader opens. Bytes are those of the files, uncompressed.
 */
export const mostFiles = 600;
export const mostBytes = 8_000_000;
