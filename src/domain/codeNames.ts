/** What a code is called on a page: a modifier needs its word, "Modifier KX", any other code does not. */
export const formatCodeName = (code: string, system?: string): string =>
  system === 'Modifier' ? `Modifier ${code}` : code;

/** What names a code in an address: "k1007", "g82-20" for G82.20, "modifier-kx". */
export const formatCodeSlug = (name: string): string => name.toLowerCase().replace(/[ .]/g, '-');
