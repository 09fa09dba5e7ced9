const largestFile = 2_000_000;
const largestBody = 500_000;

/** A file and its words are of a bounded size: a huge one is a mistake, and would hold up the build. */
export function checkFileSize(bytes: number) {
  if (bytes <= largestFile) return undefined;
  const found = `a file of ${(bytes / 1_000_000).toFixed(1)} MB`;
  return { line: 1, found, cure: `keep it below ${largestFile / 1_000_000} MB` };
}

/** The same for the text below the front matter, before it is parsed. */
export function checkBodySize(body: string, line: number) {
  if (body.length <= largestBody) return undefined;
  const found = `words of ${body.length} characters`;
  return { line, found, cure: `keep them below ${largestBody} characters` };
}

const DEEPEST_QUOTATION = 20;

/** Quotations within quotations, which a parser takes ever longer to read; no policy prints them. */
export function checkQuotationDepth(body: string, firstLine: number) {
  const lines = body.split('\n');
  const index = lines.findIndex((line) => depthOfQuotation(line) > DEEPEST_QUOTATION);
  if (index < 0) return undefined;
  const found = `a quotation nested ${depthOfQuotation(lines[index] ?? '')} deep`;
  return { line: firstLine + index, found, cure: 'write \\> for a plain > at the start of a line' };
}

const depthOfQuotation = (line: string): number =>
  (/^[\s>]*/.exec(line)?.[0] ?? '').replaceAll(/\s/g, '').length;
