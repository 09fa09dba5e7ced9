import { getAnswers, labelDecision, type DecisionForLine } from '../../domain/answer.ts';
import { describeValidity, isValidOnDay, listCodes, nameListing } from '../../domain/codes.ts';
import { priorAuthorizationLine } from '../../domain/priorAuthorizationWords.ts';
import type { PolicyVersion } from '../../domain/records.ts';
import { notDetermined } from '../../domain/vocabulary.ts';
import type { Reading } from '../../content/schemas/reading.ts';
import { absoluteUrl, policyUrl, policyVersionUrl } from '../../urls.ts';
import { today } from '../../site.ts';
import { formatDateLines } from './formatDateLines.ts';
import { heading, list, appendMarkdown } from './nodes.ts';
import { formatPolicyWords, type PolicyWords } from './formatPolicyWords.ts';

/** A version as one Markdown file: the notice, the answer, then every word of the source. */
export function formatPolicyMarkdown(words: PolicyWords): string {
  const { version } = words;
  const readings = readingsOf(words);
  return appendMarkdown(
    [version.notice],
    [
      heading(1, `${version.kind} | ${version.title}`),
      list([
        `Health plan: ${version.payer.name}`,
        ...formatDateLines(version),
        `This version: ${absoluteUrl(policyVersionUrl(version.id))}`,
        `The version in force: ${absoluteUrl(policyUrl(version.policy))}`,
        `SHA-256 of the source text: ${version.source.sha256}`,
      ]),
      heading(2, 'Coverage answer'),
      list([...answerLines(version), ...codeLines(version)]),
      heading(2, 'The policy in its own words'),
      ...formatPolicyWords(words),
      ...(readings.length > 0 ? [heading(2, 'Where the print is doubtful'), list(readings)] : []),
    ],
  );
}

/** The answer of a version, a line of business at a time, with the policy's statements. */
export const answerLines = (version: PolicyVersion): readonly string[] => [
  ...getAnswers(version).map((answer) => `${formatDecision(answer)}. “${answer.statement}”`),
  priorAuthorizationLine(version),
];

/** "Commercial Products: Covered (“for adults”)" */
const formatDecision = (decision: DecisionForLine): string =>
  `${decision.name}: ${labelDecision(decision)}${decision.limits.map((limit) => ` (“${limit}”)`).join('')}`;

const codeLines = (version: PolicyVersion): readonly string[] =>
  listCodes(version).map((listing) => {
    const isValid = isValidOnDay(listing, today);
    const stated = isValid ? listing.decisions.map(formatDecision) : [`not valid on ${today}`];
    const answer = stated.join('; ') || notDetermined;
    return [`Code ${nameListing(listing)}: ${answer}`, describeValidity(listing)]
      .filter(Boolean)
      .join('. The policy lists it as ');
  });

const readingsOf = ({ version, entries, references }: PolicyWords): readonly string[] =>
  [
    ...version.readings,
    ...entries.flatMap(({ entry }) => entry.readings),
    ...references.flatMap((reference) => reference.readings),
  ].map(readingWords);

function readingWords({ asPrinted, readAs, confidence, reason }: Reading): string {
  const read = readAs === null ? 'a remark' : `read as “${readAs}” (confidence: ${confidence})`;
  return `Printed “${asPrinted}”: ${read}. ${reason}`;
}
