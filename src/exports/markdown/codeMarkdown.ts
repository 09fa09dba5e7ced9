import { answersForCode, type ListedCode } from '../../domain/codes.ts';
import { dateInWords } from '../../domain/dates.ts';
import { priorAuthorizationWords } from '../../domain/priorAuthorizationWords.ts';
import { determinationLabels } from '../../domain/vocabulary.ts';
import { absoluteUrl, policyVersionUrl } from '../../urls.ts';
import { heading, list, markdown, paragraph, quotation } from './nodes.ts';

/** The page of a code as Markdown: the notices, then each policy's answer by itself. */
export function codeMarkdown({ code, system, listings }: ListedCode): string {
  const notices = [...new Set(listings.map(({ policy }) => policy.notice))];
  return markdown([
    ...notices.map(quotation),
    heading(1, `${code} (${system})`),
    ...listings.flatMap((listing) => {
      const { policy, asPrinted, descriptor, sentence } = listing;
      return [
        heading(2, policy.title),
        list([
          ...answersForCode(listing).map(
            ({ name, determination, statement }) =>
              `${name}: ${determinationLabels[determination]}. “${statement}”`,
          ),
          `Prior authorization: ${priorAuthorizationWords(policy)}. Printed: “${policy.priorAuthorization.asPrinted}”`,
          `Effective: ${dateInWords(policy.effectiveDate.date)}`,
          `Last reviewed: ${dateInWords(policy.lastReviewed.date)}`,
          `Policy owner: ${policy.owner.name}`,
          absoluteUrl(policyVersionUrl(policy.id, code.toLowerCase())),
        ]),
        heading(3, 'As printed'),
        paragraph(sentence),
        paragraph(`${asPrinted} ${descriptor}`),
      ];
    }),
  ]);
}
