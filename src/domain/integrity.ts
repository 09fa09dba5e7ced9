import { anchors } from './integrity/anchors.ts';
import { citedReferences } from './integrity/citedReferences.ts';
import { codeForms } from './integrity/codeForms.ts';
import { corrections } from './integrity/corrections.ts';
import { criteriaLists } from './integrity/criteriaLists.ts';
import { dangling } from './integrity/dangling.ts';
import { determinations } from './integrity/determinations.ts';
import { deviceNames } from './integrity/deviceNames.ts';
import { duplicates } from './integrity/duplicates.ts';
import { evidence } from './integrity/evidence.ts';
import { futureDates } from './integrity/futureDates.ts';
import { identifiersInProse } from './integrity/identifiersInProse.ts';
import { internalLinks } from './integrity/internalLinks.ts';
import { lineNames } from './integrity/lineNames.ts';
import { lineageCycles } from './integrity/lineageCycles.ts';
import { lineageOrder } from './integrity/lineageOrder.ts';
import { linesOfBusiness } from './integrity/linesOfBusiness.ts';
import { notApplicable } from './integrity/notApplicable.ts';
import { orphans } from './integrity/orphans.ts';
import { placedParts } from './integrity/placedParts.ts';
import { policyDates } from './integrity/policyDates.ts';
import { printedCodes } from './integrity/printedCodes.ts';
import { printedDates } from './integrity/printedDates.ts';
import { printedPeriods } from './integrity/printedPeriods.ts';
import { printedReferences } from './integrity/printedReferences.ts';
import { proseAgrees } from './integrity/proseAgrees.ts';
import { readingIds } from './integrity/readingIds.ts';
import { readings } from './integrity/readings.ts';
import { requirementWords } from './integrity/requirementWords.ts';
import { reservedNames } from './integrity/reservedNames.ts';
import { sameWork } from './integrity/sameWork.ts';
import { sources } from './integrity/sources.ts';
import { submissions } from './integrity/submissions.ts';
import { titlesNamed } from './integrity/titlesNamed.ts';
import type { Context, Problem, Rule } from './integrity/problem.ts';
import type { Records } from './records.ts';

const rules: readonly Rule[] = [
  anchors,
  citedReferences,
  codeForms,
  corrections,
  criteriaLists,
  dangling,
  determinations,
  deviceNames,
  duplicates,
  evidence,
  futureDates,
  identifiersInProse,
  internalLinks,
  lineNames,
  lineageCycles,
  lineageOrder,
  linesOfBusiness,
  notApplicable,
  orphans,
  placedParts,
  policyDates,
  printedCodes,
  printedDates,
  printedPeriods,
  printedReferences,
  proseAgrees,
  readingIds,
  readings,
  requirementWords,
  reservedNames,
  sameWork,
  sources,
  submissions,
  titlesNamed,
];

/** Everything in which the records contradict each other or themselves. */
export function integrityProblems(records: Records, context: Context): Problem[] {
  return rules.flatMap((rule) => [...rule(records, context)]);
}
