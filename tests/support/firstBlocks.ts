import { policyOf, type Situation } from './ruleTable.ts';

/** The first statement and the first coding group of the policy that a row changes. */
export function firstBlocks(s: Situation) {
  const [statement] = policyOf(s).statements;
  const [group] = policyOf(s).codingGroups;
  if (!statement || !group) throw new Error('the policy has a statement and a group');
  return { statement, group };
}

/** The first decision of its first statement. */
export function firstDecision(s: Situation) {
  const [decision] = firstBlocks(s).statement.decisions;
  if (!decision) throw new Error('the statement has a decision');
  return decision;
}
