/**
 * Codes are printed in capitals, and their addresses are in small letters. Hosts that can only list
 * addresses are told each code's: from what it is as printed, to what its page is.
 */
export function codeRedirects(
  pages: readonly string[],
  base: string,
): readonly { from: string; to: string }[] {
  const codes = `${base}/codes/`;
  return pages
    .filter((page) => page.startsWith(codes) && /[a-z]/.test(page.slice(codes.length)))
    .map((to) => ({ from: `${codes}${to.slice(codes.length).toUpperCase()}`, to }));
}

/** A code has one letter at most, in front (HCPCS, CDT) or behind (CPT): hosts with patterns need no list. */
export const capitals = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
