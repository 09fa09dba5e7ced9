import {
  diagnosisCodePattern,
  modifierPattern,
  procedureCodePattern,
} from '../content/schemas/codePatterns.ts';

/** A code as a policy writes it, "G82.20", and as `formatCodeSlug` writes its name, "g82-20". */
export interface CodeInAddress {
  readonly code: string;
  readonly slug: string;
}

/**
 * The code that an address names in either form ("G82.20", "g82-20"; "KX", "modifier-kx"); null where it has the form of
 * no code. It shares no module with the search: the 404 page's script would make that load in more requests.
 */
export function readCodeInAddress(written: string): CodeInAddress | null {
  const name = written.toUpperCase();
  const modifier = name.replace(/^MODIFIER-/, '');
  if (modifierPattern.test(modifier)) {
    return { code: modifier, slug: `modifier-${modifier.toLowerCase()}` };
  }
  const code = [
    { candidate: name, pattern: procedureCodePattern },
    { candidate: name.replace('-', '.'), pattern: diagnosisCodePattern },
  ].find(({ candidate, pattern }) => pattern.test(candidate))?.candidate;
  return code ? { code, slug: code.toLowerCase().replace('.', '-') } : null;
}
