/**
 * The answer for a code as one policy gives it, with its dates and names in words. The build has it
 * from a listing, the browser from what the search box answers.
 */
export interface CodeAnswer {
  code: string;
  descriptor: string;
  /** Each line of business with the label of its determination and the policy's statement. */
  lines: readonly { name: string; label: string; statement: string }[];
  /** The sentence above the codes, verbatim. */
  sentence: string;
  /** For what the codes are listed, as printed; not set where without limits. */
  scope?: string | undefined;
  /** A sentence, with its period. */
  priorAuthorization: string;
  policy: string;
  owner: string;
  /** The dates of the version in one sentence. */
  dates: string;
  /** The permanent address of the code in its version, with its origin. */
  url: string;
  notice: string;
}

/**
 * The answer as plain text, for a note or a letter: every determination with the policy's sentence,
 * the dates, the permanent link and the notice. The search copies it.
 */
export function answerText(answer: CodeAnswer): string {
  return [
    `${answer.code} ${answer.descriptor}`,
    ...answer.lines.map(({ name, label, statement }) => `${name}: ${label}. "${statement}"`),
    ...(answer.scope ? [`For: "${answer.scope}"`] : []),
    `Coding: "${answer.sentence}"`,
    `Prior authorization: ${answer.priorAuthorization}`,
    `Policy: ${answer.policy}, ${answer.owner}.`,
    answer.dates,
    answer.url,
    answer.notice,
  ].join('\n');
}
