import type { Rule } from './problem.ts';

/** No policy is called as a list of policies is: both would want one address. */
export const reservedNames: Rule = function* ({ policies }) {
  for (const { file, policy } of policies) {
    if (policy !== 'by') continue;
    const found = `a policy named "${policy}", which is reserved for the lists of policies`;
    yield { file, line: 1, found, cure: 'give its folder another name' };
  }
};
