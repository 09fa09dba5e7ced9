import type { LineOfBusinessId, PriorAuthorization } from '../../domain/records.ts';
import type { Policy } from '../../schemas/policy.ts';
import { Refusal, type Findings } from '../finding.ts';
import type { Section } from '../template/sections.ts';
import { clausesOf } from './clauses.ts';
import { printedRun, saysNotApplicable } from './criteria.ts';

const meanings: readonly [RegExp, PriorAuthorization][] = [
  [
    /\b(?:not|no longer) (?:be )?(?:required|needed|necessary)\b|\bno prior authorization\b/i,
    'not-required',
  ],
  [/(?<!\bnot )(?<!\bnot be )(?<!\bno longer )\brequire[sd]?\b/i, 'required'],
  [/\brecommended\b/i, 'recommended'],
  [/\b(?:online|authorization|look-?up) tool\b/i, 'see-tool'],
];

const valuesIn = (words: string) =>
  meanings.flatMap(([pattern, value]) => (pattern.test(words) ? [value] : []));

/** What the section says for each line of business; the tool counts only where nothing else is said. */
export function priorAuthorizationOf(
  section: Section,
  lines: readonly LineOfBusinessId[],
  findings: Findings,
): Policy['priorAuthorization'] {
  const asPrinted = printedRun(section);
  const line = section.blocks[0]?.line ?? section.line;
  const sentences = asPrinted.split(/(?<=[.;])\s+/);
  const deciding = sentences.filter((sentence) =>
    valuesIn(sentence).some((one) => one !== 'see-tool'),
  );
  const clauses = deciding.flatMap((sentence) =>
    clausesOf(sentence, (words) => valuesIn(words).length > 0),
  );
  const ofLines = lines.map((lineOfBusiness) => {
    const own = clauses.filter((clause) => clause.lineOfBusiness === lineOfBusiness);
    const said = clauses.length > 0 ? own.map((clause) => clause.words) : [asPrinted];
    const words = said.join(' ').trim();
    return { lineOfBusiness, priorAuthorization: valueOf(words, line), words };
  });
  // Where the lines differ, each keeps the words that speak of it, as they stand in the print.
  const differ = new Set(ofLines.map((one) => one.priorAuthorization)).size > 1;
  const values = ofLines.map(({ words, ...value }) => ({
    ...value,
    ...(differ && asPrinted.includes(words) ? { asPrinted: words } : {}),
  }));
  if (!saysNotApplicable(asPrinted)) {
    const read = values.map((one) => `${one.lineOfBusiness}: ${one.priorAuthorization}`).join(', ');
    const found = `"${asPrinted.slice(0, 80)}", read as ${read}`;
    findings.doubt(line, found, 'see that it is so, and whether codes or dates are excepted');
  }
  return { asPrinted, values };
}

function valueOf(words: string, line: number): PriorAuthorization {
  if (saysNotApplicable(words)) return 'not-applicable';
  const found = valuesIn(words);
  const firm = found.filter((value) => value !== 'see-tool');
  const [value, other] = firm.length > 0 ? firm : found;
  if (value && !other) return value;
  throw new Refusal(
    line,
    `prior authorization that is ${found.join(' and ') || 'none of the known values'} ("${words.slice(0, 80)}")`,
    'enter this policy by hand: whether an authorization is needed is never guessed',
  );
}
