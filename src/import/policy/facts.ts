import type { Policy } from '../../schemas/policy.ts';
import type { Findings } from '../finding.ts';
import type { Choices } from '../importedFile.ts';
import { runOf } from '../template/block.ts';
import type { PrintedTemplate } from '../template/sections.ts';
import { priorAuthorizationOf } from './authorization.ts';
import { codingGroupsOf } from './coding.ts';
import { medicalCriteriaOf, printedRun } from './criteria.ts';
import { headOf, type Head } from './head.ts';
import { noticeOf, ownerOf } from './notice.ts';
import { partOf } from './pieces.ts';
import { publicationsOf } from './publications.ts';
import { relatedPoliciesOf } from './relatedPolicies.ts';
import { Sections } from './sectionNamed.ts';
import { statementsOf } from './statements.ts';

/** The facts of a version but those that name other records. */
export type PrintedFacts = Omit<
  Policy,
  'source' | 'regulatory' | 'bibliography' | 'effectiveDate'
> &
  Pick<Head, 'effectiveDate'>;

/** Reads the facts; none where a part refuses, and then every part has said what is wrong. */
export function factsOf(
  template: PrintedTemplate,
  choices: Choices,
  titles: ReadonlyMap<string, string>,
  findings: Findings,
): PrintedFacts | undefined {
  const head = findings.attempt(() => headOf(template.head, findings));
  const notice = findings.attempt(() => noticeOf(template.notice));
  const owner = findings.attempt(() => choices.owner ?? ownerOf(template.notice));
  const sections = findings.attempt(() => new Sections(template.sections));
  if (!sections) return undefined;
  const statements = findings.attempt(() =>
    statementsOf(sections.get('POLICY STATEMENT'), findings),
  );
  const lines = statements?.map(({ lineOfBusiness }) => lineOfBusiness) ?? [];
  const [only, second] = lines;
  const read = <T>(part: () => T) => findings.attempt(part);
  const medicalCriteria = read(() =>
    medicalCriteriaOf(sections.get('MEDICAL CRITERIA'), lines, findings),
  );
  const priorAuthorization = read(() =>
    priorAuthorizationOf(sections.get('PRIOR AUTHORIZATION'), lines, findings),
  );
  const coverage = read(() => printedRun(sections.get('COVERAGE')));
  const coding = sections.find('CODING');
  const hasCodes = coding !== undefined && partOf(coding) !== undefined;
  const codingGroups = read(() => (hasCodes ? codingGroupsOf(coding, lines, findings) : []));
  const relatedPolicies = read(() =>
    relatedPoliciesOf(sections.get('RELATED POLICIES'), titles, findings),
  );
  const publications = read(() => publicationsOf(sections.get('PUBLISHED')));
  if (!head || !notice || !owner || !statements || !medicalCriteria || !priorAuthorization)
    return undefined;
  if (coverage === undefined || !codingGroups || !relatedPolicies || !publications)
    return undefined;
  return {
    kind: head.kind,
    title: head.title,
    owner,
    effectiveDate: head.effectiveDate,
    lastReviewed: head.lastReviewed,
    ...(head.lastUpdated && { lastUpdated: head.lastUpdated }),
    medicalCriteria,
    priorAuthorization,
    ...(only && !second && { onlyLineOfBusiness: only }),
    statements: [...statements],
    coverage,
    codingGroups: [...codingGroups],
    relatedPolicies,
    publications,
    notice: runOf(template.notice),
    readings: [],
  };
}
