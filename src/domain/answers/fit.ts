import type { AppliesTo } from '../../content/schemas/block.ts';
import type { Fit } from './answer.ts';
import type { AnswerGroup } from './answerRecords.ts';
import type { Facts } from './question.ts';

/** The facts of a question, and the coding groups that limits name. */
export interface FitContext {
  facts: Facts & { modifiers: readonly string[] };
  groups: readonly AnswerGroup[];
}

/** Of several limits one that does not hold is enough; otherwise one that is open. */
export function combineFits(fits: readonly Fit[]): Fit {
  if (fits.includes('does-not-hold')) return 'does-not-hold';
  return fits.includes('open') ? 'open' : 'holds';
}

const toFit = (isMet: boolean): Fit => (isMet ? 'holds' : 'does-not-hold');

/**
 * Whether a limit holds for what was asked. Only where the values say all that the words say (`whole`) can it
 * hold; one value that is not met is enough for it not to hold.
 */
export function fitLimit(limit: AppliesTo, context: FitContext): Fit {
  const { facts } = context;
  const { ages, diagnoses, modifiers, placeOfService, kinds, whole = false } = limit;
  const parts: Fit[] = [
    ...(ages ? [fitAge(ages, facts.age)] : []),
    ...(diagnoses ? [fitDiagnoses(diagnoses, context)] : []),
    ...(modifiers ? [fitList(modifiers, facts.modifiers)] : []),
    ...(placeOfService ? [fitList(placeOfService, toList(facts.placeOfService))] : []),
  ];
  const isDecided = whole && !kinds && parts.length > 0;
  return combineFits(isDecided ? parts : [...parts, 'open']);
}

const toList = (value: string | undefined) => (value === undefined ? [] : [value]);

function fitAge({ from, under }: NonNullable<AppliesTo['ages']>, age: number | undefined): Fit {
  if (age === undefined) return 'open';
  return toFit((from === undefined || age >= from) && (under === undefined || age < under));
}

function fitList(
  { any, none }: NonNullable<AppliesTo['modifiers']>,
  given: readonly string[],
): Fit {
  if (given.length === 0) return 'open';
  const isMet = any === undefined || any.some((one) => given.includes(one));
  return toFit(isMet && none?.some((one) => given.includes(one)) !== true);
}

/** The diagnoses of a claim may be more than the one that was asked: "each" needs one for every group. */
function fitDiagnoses(
  { groups: ids, rule }: NonNullable<AppliesTo['diagnoses']>,
  { facts, groups }: FitContext,
): Fit {
  const given = facts.diagnoses ?? [];
  if (given.length === 0) return 'open';
  const fits = ids.map((id) =>
    fitGroup(
      groups.find((group) => group.id === id),
      given,
    ),
  );
  const anyOf: Fit = fits.includes('holds')
    ? 'holds'
    : fits.includes('open')
      ? 'open'
      : 'does-not-hold';
  if (rule === 'any') return anyOf;
  if (rule === 'none') return anyOf === 'open' ? 'open' : toFit(anyOf === 'does-not-hold');
  const isShort = given.length < ids.length && fits.includes('does-not-hold');
  return isShort ? 'open' : combineFits(fits);
}

/** Whether a group lists one of the diagnoses; open for a category and its children, and for lists we lack. */
function fitGroup(group: AnswerGroup | undefined, given: readonly string[]): Fit {
  if (!group) return 'open';
  const listed = group.codes.map(({ code }) => code);
  if (listed.some((code) => given.includes(code))) return 'holds';
  const isRelated = listed.some((code) =>
    given.some((one) => one.startsWith(code) || code.startsWith(one)),
  );
  const isWhole = group.rest === undefined && (group.attachment?.held ?? 'yes') === 'yes';
  return isRelated || !isWhole ? 'open' : 'does-not-hold';
}
