import { anchors } from './rules/anchors.ts';
import { citedReferences } from './rules/citedReferences.ts';
import { codeForms } from './rules/codeForms.ts';
import { corrections } from './rules/corrections.ts';
import { criteriaLists } from './rules/criteriaLists.ts';
import { dangling } from './rules/dangling.ts';
import { decisionLines } from './rules/decisionLines.ts';
import { decisionSubjects } from './rules/decisionSubjects.ts';
import { decisionWords } from './rules/decisionWords.ts';
import { deviceMakers } from './rules/deviceMakers.ts';
import { deviceMentions } from './rules/deviceMentions.ts';
import { deviceNames } from './rules/deviceNames.ts';
import { duplicates } from './rules/duplicates.ts';
import { entryDecisions } from './rules/entryDecisions.ts';
import { evidence } from './rules/evidence.ts';
import { futureDates } from './rules/futureDates.ts';
import { identifiersInProse } from './rules/identifiersInProse.ts';
import { indicationWords } from './rules/indicationWords.ts';
import { internalLinks } from './rules/internalLinks.ts';
import { lineageCycles } from './rules/lineageCycles.ts';
import { lineageOrder } from './rules/lineageOrder.ts';
import { limits } from './rules/limits.ts';
import { memberBilling } from './rules/memberBilling.ts';
import { orphans } from './rules/orphans.ts';
import { placedParts } from './rules/placedParts.ts';
import { policyDates } from './rules/policyDates.ts';
import { printedCodes } from './rules/printedCodes.ts';
import { printedDates } from './rules/printedDates.ts';
import { printedPeriods } from './rules/printedPeriods.ts';
import { printedReferences } from './rules/printedReferences.ts';
import { proseAgrees } from './rules/proseAgrees.ts';
import { readingIds } from './rules/readingIds.ts';
import { readings } from './rules/readings.ts';
import { repeatedCodes } from './rules/repeatedCodes.ts';
import { requirementWords } from './rules/requirementWords.ts';
import { reservedNames } from './rules/reservedNames.ts';
import { sameWork } from './rules/sameWork.ts';
import { sourceWords } from './rules/sourceWords.ts';
import { sources } from './rules/sources.ts';
import { submissions } from './rules/submissions.ts';
import { titlesNamed } from './rules/titlesNamed.ts';
import { unclaimedWords } from './rules/unclaimedWords.ts';
import type { Context, Problem, Rule } from './rules/problem.ts';
import type { Records } from '../domain/records.ts';

const rules: readonly Rule[] = [
  anchors,
  citedReferences,
  codeForms,
  corrections,
  criteriaLists,
  dangling,
  decisionLines,
  decisionSubjects,
  decisionWords,
  deviceMakers,
  deviceMentions,
  deviceNames,
  duplicates,
  entryDecisions,
  evidence,
  futureDates,
  identifiersInProse,
  indicationWords,
  internalLinks,
  lineageCycles,
  lineageOrder,
  limits,
  memberBilling,
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
  repeatedCodes,
  requirementWords,
  reservedNames,
  sameWork,
  sourceWords,
  sources,
  submissions,
  titlesNamed,
  unclaimedWords,
];

/** Everything in which the records contradict each other or themselves. */
export function findIntegrityProblems(records: Records, context: Context): Problem[] {
  return rules.flatMap((rule) => [...rule(records, context)]);
}
