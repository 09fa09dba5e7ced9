const largestFile = 2_000_000;
const largestBody = 500_000;

/** A file and its words are of a bounded size: a huge one is a mistake, and would hold up the build. */
export function oversizeFile(bytes: number) {
  if (bytes <= largestFile) return undefined;
  const found = `a file of ${(bytes / 1_000_000).toFixed(1)} MB`;
  return { line: 1, found, cure: `keep it below ${largestFile / 1_000_000} MB` };
}

/** The same for the words below the facts, before they are parsed. */
export function oversizeBody(body: string, line: number) {
  if (body.length <= largestBody) return undefined;
  const found = `words of ${body.length} characters`;
  return { line, found, cure: `keep them below ${largestBody} characters` };
}
