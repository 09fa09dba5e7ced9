import type { ListedCodes } from './listedCodes.ts';

/** A code as it was understood. */
export interface ReadCode {
  value: string;
  /** Whether it is not what was written, but for case, spaces and hyphens: "K1OO7", "G8220". */
  isCorrected: boolean;
}

const procedure = /^(?:[A-Z]\d{4}|\d{4}[\dFTUAM])$/;

/** A letter O, I or L in a place where only digits can be is a digit that was misread. */
const misread = /^(?=(?:.[OIL]*\d){2})[A-Z][\dOIL]{4}$|^(?=(?:[OIL]*\d){3})[\dOIL]{4}[\dOILFTUAM]$/;
function repair(token: string): string {
  const letter = /^[A-Z][\dOIL]{4}$/.test(token) ? token.slice(0, 1) : '';
  const digits = token.slice(letter.length);
  return letter + digits.replace(/O/g, '0').replace(/[IL]/g, '1');
}

const diagnosis = /^[A-Z]\d[\dA-Z](?:\.[\dA-Z]{1,4})?$/;
const addPoint = (token: string) => token.replace(/^(...)\.?(.)/, '$1.$2');
/** Without its point a diagnosis has a form of its own where it is longer than a procedure code, or has a letter in it. */
const certainDiagnosis =
  /^[A-Z]\d[\dAB]\d{3}$|^[A-Z]\d[\dAB][\dX]{3}[ADS]$|^[A-Z]\d[AB][\dX]{1,4}$/;

/**
 * A code from a word of capitals and digits; null where it is none. A diagnosis without its point is one only
 * where policies here list it or where nothing else has that form, and never in place of a listed procedure code.
 */
export function readCode(token: string, listed: ListedCodes): ReadCode | null {
  if (token.includes('.'))
    return diagnosis.test(token) ? { value: token, isCorrected: false } : null;
  const pointed = addPoint(token);
  const isListedDiagnosis = diagnosis.test(pointed) && listed.has(pointed);
  if (procedure.test(token)) {
    const isDiagnosis = isListedDiagnosis && !listed.has(token);
    return isDiagnosis
      ? { value: pointed, isCorrected: true }
      : { value: token, isCorrected: false };
  }
  if (isListedDiagnosis) return { value: pointed, isCorrected: false };
  if (misread.test(token)) return { value: repair(token), isCorrected: true };
  // A policy would list it under its name with the point; in a sentence it stays as it was written.
  return certainDiagnosis.test(token) && !/^K\d{5}$/.test(token)
    ? { value: token, isCorrected: false }
    : null;
}
