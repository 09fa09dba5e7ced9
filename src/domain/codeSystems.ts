import {
  diagnosisCodePattern,
  modifierPattern,
  procedureCodePattern,
} from '../content/schemas/codePatterns.ts';
import type { codeSystems } from '../content/schemas/fields.ts';

export type CodeSystem = (typeof codeSystems)[number];

/**
 * CDT codes are D and four digits; HCPCS Level II a letter and four digits; any other procedure code
 * is CPT. Diagnoses and modifiers look like parts of these: their group names their system.
 */
export function getCodeSystem(code: string, ofGroup?: CodeSystem): CodeSystem {
  if (ofGroup) return ofGroup;
  if (/^D\d{4}/.test(code)) return 'CDT';
  return /^[A-V]\d{4}/.test(code) ? 'HCPCS' : 'CPT';
}

/** Whether a code has the form of its system. */
export function matchesForm(system: CodeSystem, code: string): boolean {
  if (system === 'Modifier') return modifierPattern.test(code);
  if (system === 'ICD-10-CM') return diagnosisCodePattern.test(code);
  return procedureCodePattern.test(code) && getCodeSystem(code) === system;
}

/** The systems whose descriptors belong to their publishers, and are shown under a licence only. */
export const isLicensed = (system: CodeSystem): boolean => system === 'CPT' || system === 'CDT';
