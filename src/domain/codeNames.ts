import {
  diagnosisCodePattern,
  modifierPattern,
  procedureCodePattern,
} from '../content/schemas/codePatterns.ts';

/** What a code is called on a page: a modifier needs its word, "Modifier KX", any other code does not. */
export const codeName = (code: string, system?: string): string =>
  system === 'Modifier' ? `Modifier ${code}` : code;

/** What names a code in an address: "k1007", "g82-20" for G82.20, "modifier-kx". */
export const codeSlug = (name: string): string => name.toLowerCase().replace(/[ .]/g, '-');

/**
 * The code that an address names, as a policy writes it or as its slug ("G82.20", "g82-20", "KX", "modifier-kx"), and
 * what the site calls it; null where it has the form of no code.
 */
export function readCode(written: string): { code: string; name: string } | null {
  const code = written.toUpperCase();
  const modifier = code.replace(/^MODIFIER-/, '');
  if (modifierPattern.test(modifier)) {
    return { code: modifier, name: codeName(modifier, 'Modifier') };
  }
  const diagnosis = code.replace('-', '.');
  const known = [
    { candidate: code, pattern: procedureCodePattern },
    { candidate: diagnosis, pattern: diagnosisCodePattern },
  ].find(({ candidate, pattern }) => pattern.test(candidate));
  return known ? { code: known.candidate, name: known.candidate } : null;
}
