import { answersForCode, nameWithSystem, type ListedCode } from '../../domain/codes.ts';
import { groupStatementLines } from '../../domain/groupStatements.ts';
import { priorAuthorizationLine } from '../../domain/priorAuthorizationWords.ts';
import { determinationLabels } from '../../domain/vocabulary.ts';
import { absoluteUrl, policyVersionUrl } from '../../urls.ts';
import { dateLines } from './dateLines.ts';
import { listedWords } from './listedWords.ts';
import { heading, list, markdownBelow, paragraph } from './nodes.ts';

/** The page of a code as Markdown: the notices, then each policy's answer by itself. */
export function codeMarkdown(listed: ListedCode): string {
  const { listings } = listed;
  const notices = [...new Set(listings.map(({ policy }) => policy.notice))];
  return markdownBelow(notices, [
    heading(1, nameWithSystem(listed)),
    ...listings.flatMap((listing) => {
      const { policy, asPrinted, descriptor, sentence, scope, dates, anchor } = listing;
      return [
        heading(2, scope ? `${policy.title}: ${scope}` : policy.title),
        list([
          ...answersForCode(listing).map(
            ({ name, determination, statement }) =>
              `${name}: ${determinationLabels[determination]}. “${statement}”`,
          ),
          ...groupStatementLines(policy),
          priorAuthorizationLine(policy),
          ...dateLines(policy),
          `Policy owner: ${policy.owner.name}`,
          absoluteUrl(policyVersionUrl(policy.id, anchor)),
        ]),
        heading(3, 'As printed'),
        paragraph(sentence),
        paragraph(listedWords({ asPrinted, descriptor, dates })),
      ];
    }),
  ]);
}
