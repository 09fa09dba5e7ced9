import { answerOf, type AnswerForLine } from './answer.ts';
import type { Determination, LineOfBusinessId, PolicyVersion } from './records.ts';

export type CodeSystem = 'HCPCS' | 'CPT' | 'CDT';

/** How one policy lists a code: descriptor and determinations as that policy prints them. */
export interface CodeListing {
  policy: PolicyVersion;
  code: string;
  asPrinted: string;
  descriptor: string;
  /** The sentence above the codes, verbatim. */
  sentence: string;
  determinations: readonly { lineOfBusiness: LineOfBusinessId; determination: Determination }[];
}

/** A code with every policy that lists it, each listing by itself. */
export interface ListedCode {
  code: string;
  system: CodeSystem;
  listings: readonly [CodeListing, ...CodeListing[]];
}

/** CDT codes are D and four digits; HCPCS Level II a letter and four digits; the rest is CPT. */
export function systemOf(code: string): CodeSystem {
  if (/^D\d{4}$/.test(code)) return 'CDT';
  return /^[A-V]\d{4}$/.test(code) ? 'HCPCS' : 'CPT';
}

/** The codes that one version lists, in printed order. */
export function codesOf(policy: PolicyVersion): readonly CodeListing[] {
  return policy.codingGroups.flatMap(({ codes, sentence, determinations }) =>
    codes.map((code) => ({
      ...code,
      policy,
      sentence,
      determinations: determinations.map(({ lineOfBusiness, determination }) => ({
        lineOfBusiness,
        determination,
      })),
    })),
  );
}

/** All codes of the given versions, by code. */
export function listedCodes(versions: readonly PolicyVersion[]): readonly ListedCode[] {
  return [...Map.groupBy(versions.flatMap(codesOf), ({ code }) => code)]
    .flatMap(([code, [first, ...others]]): ListedCode[] =>
      first ? [{ code, system: systemOf(code), listings: [first, ...others] }] : [],
    )
    .toSorted((a, b) => a.code.localeCompare(b.code, 'en'));
}

/** A policy's answer for one code: its statements with the determinations of the code's group. */
export function answersForCode({ policy, determinations }: CodeListing): readonly AnswerForLine[] {
  return answerOf(policy).flatMap((answer) => {
    const ofCode = determinations.find(
      ({ lineOfBusiness }) => lineOfBusiness === answer.lineOfBusiness,
    );
    return ofCode ? [{ ...answer, determination: ofCode.determination }] : [];
  });
}
