import { formatRange } from '../codeRanges.ts';
import type { CodeSystem } from '../codeSystems.ts';

/** The ends of a code or a range; a code is a range of one. */
const endsOf = (code: string) => formatRange(code) ?? { first: code, last: code };

/** Codes compare where they have letters in the same places: "0042T" never with "00420". */
const letterPlaces = (code: string) => code.replace(/\d/g, '#');

/** Whether two codes or ranges have a code in common. Of diagnoses, a range has the children of its last. */
export function overlaps(a: string, b: string, system?: CodeSystem): boolean {
  if (a === b) return true;
  const [one, other] = [endsOf(a), endsOf(b)];
  if (system === 'ICD-10-CM') {
    const isUpTo = (code: string, last: string) => code <= last || code.startsWith(last);
    return isUpTo(one.first, other.last) && isUpTo(other.first, one.last);
  }
  if (letterPlaces(one.first) !== letterPlaces(other.first)) return false;
  return one.first <= other.last && other.first <= one.last;
}

/**
 * What of a range is in none of the listed codes and ranges, as codes and ranges: of E0738-E0740
 * without E0739 "E0738" and "E0740". A range of diagnoses is missing whole or not at all.
 */
export function subtractCodes(
  range: string,
  listed: readonly string[],
  system?: CodeSystem,
): readonly string[] {
  const inRange = listed.filter((code) => overlaps(range, code, system));
  const digits = /\d+/.exec(range)?.[0] ?? '';
  if (inRange.length === 0) return [range];
  if (system === 'ICD-10-CM' || digits === '') return [];
  const toNumber = (code: string) => Number(/\d+/.exec(code)?.[0]);
  const toCode = (number: number) =>
    endsOf(range).first.replace(/\d+/, String(number).padStart(digits.length, '0'));
  const rest: string[] = [];
  const add = (from: number, to: number) => {
    if (from <= to) rest.push(from === to ? toCode(from) : `${toCode(from)}-${toCode(to)}`);
  };
  let next = toNumber(endsOf(range).first);
  for (const code of inRange.sort()) {
    add(next, toNumber(endsOf(code).first) - 1);
    next = Math.max(next, toNumber(endsOf(code).last) + 1);
  }
  add(next, toNumber(endsOf(range).last));
  return rest;
}
