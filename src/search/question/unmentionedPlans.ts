import { findPlans } from './findPlans.ts';
import { createPlanForms } from './planForms.ts';
import type { PlanName } from './planNames.ts';

/** The plans of a list that none of these texts mention. */
export function findUnmentionedPlans(
  plans: readonly PlanName[],
  lines: readonly PlanName[],
  texts: Iterable<string>,
): readonly PlanName[] {
  const forms = createPlanForms(plans, lines);
  const mentioned = new Set(lines.flatMap(({ name }) => plansInLine(name, plans)));
  for (const text of texts) {
    const found = findPlans(text, forms);
    for (const name of [...found.plans, ...found.partsOfLines]) mentioned.add(name);
  }
  return plans.filter(({ name }) => !mentioned.has(name));
}

/** A line "Medicaid Plans" is Medicaid; "Medicare Advantage Plans" is not what "Medicare" alone means. */
function plansInLine(line: string, plans: readonly PlanName[]): readonly string[] {
  const forms = createPlanForms(plans, []);
  const short = line.replace(/ (?:plan|product)s?$/i, '');
  const whole = findPlans(short, forms);
  const behindFirst = findPlans(short.replace(/^\S+/, ''), forms);
  return whole.others.length === 0 ? whole.plans : behindFirst.plans;
}
