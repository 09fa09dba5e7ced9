/** One item of a pasted list: a code in its written form, or something that is none. */
export type PastedCode =
  { line: number; written: string; code: string } | { line: number; written: string; code: null };

const procedureCode = /^([A-V]\d{4}|\d{4}[0-9FTU])$/;

/**
 * The codes of a pasted list: separated by spaces, commas, semicolons, tabs or lines. Case,
 * hyphens and trailing marks are forgiven; digits never are.
 */
export function pastedCodes(text: string): readonly PastedCode[] {
  return text.split(/\r?\n/).flatMap((content, index) =>
    content
      .split(/[\s,;]+/)
      .filter((written) => written !== '')
      .map((written) => {
        const plain = written.toUpperCase().replace(/[-*#.]/g, '');
        const code = procedureCode.test(plain) ? plain : null;
        return { line: index + 1, written, code };
      }),
  );
}
