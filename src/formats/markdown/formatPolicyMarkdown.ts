import type { Answer } from '../../domain/answers/answer.ts';
import { answerVersion } from '../../domain/answers/answerVersion.ts';
import { describeOverAll } from '../../domain/answers/sentences/coverageSentences.ts';
import { isDecided, labelWithLimits } from '../../domain/answers/sentences/labelAnswer.ts';
import {
  listRequirementFacts,
  writeRequirementFacts,
} from '../../domain/answers/sentences/requirementFacts.ts';
import {
  listAuthorizationParts,
  listRequestParts,
} from '../../domain/answers/sentences/requirementSentences.ts';
import { writeParts } from '../../domain/answers/sentences/sentenceParts.ts';
import {
  answerListing,
  describeValidity,
  isValidOnDay,
  listCodes,
  nameListing,
} from '../../domain/codes.ts';
import type { PolicyVersion } from '../../domain/records.ts';
import { confidenceLabels, notDetermined } from '../../domain/vocabulary.ts';
import type { Reading } from '../../content/schemas/reading.ts';
import { absoluteUrl, policyUrl, policyVersionUrl } from '../../urls.ts';
import { answerDay, today } from '../../site.ts';
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
        `Current policy: ${absoluteUrl(policyUrl(version.policy))}`,
        `Source file checksum (SHA-256): ${version.source.sha256}`,
      ]),
      heading(2, 'Coverage summary'),
      list([...answerLines(version), ...codeLines(version)]),
      heading(2, 'Policy text'),
      ...formatPolicyWords(words),
      ...(readings.length > 0 ? [heading(2, 'Notes on the original'), list(readings)] : []),
    ],
  );
}

/** The answer of a version, a line of business at a time, with the policy's statements. */
export function answerLines(version: PolicyVersion): readonly string[] {
  const answers = answerVersion(version, null, answerDay);
  return [
    ...answers.map((answer) =>
      isDecided(answer)
        ? `${formatAnswer(answer)}. “${answer.coverage.text}”`
        : formatAnswer(answer),
    ),
    [formatAuthorization(answers), writeParts(listRequestParts(answers))].filter(Boolean).join(' '),
  ];
}

/** "Commercial Products: Covered (“for adults”)" */
function formatAnswer(answer: Answer): string {
  const overAll = describeOverAll(answer);
  return `${answer.line.name}: ${labelWithLimits(answer)}${overAll && ` (${overAll})`}`;
}

const formatAuthorization = (answers: readonly Answer[]): string =>
  `Prior authorization: ${writeRequirementFacts(listRequirementFacts(answers, listAuthorizationParts))}`;

/** A line for each code: not valid today, or its answers, with an authorization of its own where it has one. */
const codeLines = (version: PolicyVersion): readonly string[] =>
  listCodes(version).map((listing) => {
    const answers = answerListing(listing, answerDay);
    const decided = answers.filter(isDecided);
    const isSilent = decided.every(({ overAll }) => overAll);
    const stated = isValidOnDay(listing, today)
      ? [...(isSilent ? [notDetermined] : []), ...decided.map(formatAnswer)].join('; ')
      : `not valid on ${today}`;
    const validity = describeValidity(listing);
    return [
      `Code ${nameListing(listing)}: ${stated}`,
      ...(validity ? [`The policy lists it as ${validity}`] : []),
      ...(listing.hasOwnAuthorization ? [formatAuthorization(answers)] : []),
    ].join('. ');
  });

const readingsOf = ({ version, entries, references }: PolicyWords): readonly string[] =>
  [
    ...version.readings,
    ...entries.flatMap(({ entry }) => entry.readings),
    ...references.flatMap((reference) => reference.readings),
  ].map(readingWords);

function readingWords({ asPrinted, readAs, confidence, reason }: Reading): string {
  const read =
    readAs === null
      ? 'note'
      : `likely “${readAs}” (confidence: ${confidenceLabels[confidence].toLowerCase()})`;
  return `Original “${asPrinted}”: ${read}. ${reason}`;
}
