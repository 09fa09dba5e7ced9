import { decisionLines } from '../../../src/content/rules/decisionLines.ts';
import { firstBlocks as first, firstDecision as decision } from '../../support/firstBlocks.ts';
import { policyOf, testRule } from '../../support/ruleTable.ts';

testRule(decisionLines, {
  good: [
    [
      'a version of one line that says so',
      (s) => {
        const policy = policyOf(s);
        policy.lines = ['medicare-advantage'];
        policy.statements.splice(1, 1);
        first(s).group.decisions.splice(1, 1);
      },
    ],
    [
      'a group for one line of business',
      (s) => {
        first(s).group.decisions.splice(1, 1);
        first(s).group.notStatedFor = ['commercial'];
      },
    ],
    [
      'a heading of both lines',
      (s) => (first(s).statement.heading = 'Medicare Advantage Plans and Commercial Products'),
    ],
  ],
  bad: [
    [
      'a missing statement',
      (s) => policyOf(s).statements.pop(),
      'the statements say nothing for commercial',
    ],
    [
      'a group that leaves a line out',
      (s) => first(s).group.decisions.pop(),
      'the coding group says nothing for commercial',
    ],
    [
      'an authorization of one line alone',
      (s) =>
        (policyOf(s).priorAuthorization.values = [{ lines: ['commercial'], value: 'required' }]),
      'the prior authorization says nothing for medicare-advantage',
    ],
    [
      'a line that the health plan does not have',
      (s) => policyOf(s).lines.push('medicaid'),
      '"medicaid" is not a line of business of bcbsri',
      'the statements say nothing for medicaid',
      'the coding group says nothing for medicaid',
    ],
    [
      'a decision for a line of which the version does not speak',
      (s) => decision(s).lines?.push('medicaid'),
      '"medicaid", a line of business that this version does not list',
    ],
    [
      'the heading of the other line',
      (s) => (first(s).statement.heading = 'Commercial Products'),
      'the words for medicare-advantage name "Commercial Products"',
    ],
  ],
});
