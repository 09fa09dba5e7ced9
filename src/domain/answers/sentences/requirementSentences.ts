import type { MedicalCriteria, PriorAuthorization } from '../../records.ts';
import type { Answer, Authorization, Criteria, Rule, Rules } from '../answer.ts';
import { formatWindow } from './dateSentences.ts';
import { ours, quoted, writeParts, type SentencePart } from './sentenceParts.ts';
import { quoteSentence } from './words.ts';

const authorizationLabels: Record<Exclude<PriorAuthorization, 'not-applicable'>, string> = {
  required: 'Required',
  recommended: 'Recommended',
  'not-required': 'Not required',
  'see-tool': 'See the authorization tool',
};

const criteriaLabels: Record<Exclude<MedicalCriteria, 'not-applicable'>, string> = {
  stated: 'The policy lists medical criteria',
  'held-elsewhere': 'The medical criteria are not in this policy',
};

type Parts = readonly SentencePart[];

/** Prior authorization with the policy's words; never a reason of ours. "" where it has no meaning. */
export const describeAuthorization = ({
  priorAuthorization: rules,
}: Pick<Answer, 'priorAuthorization'>): string =>
  writeParts(listAuthorizationParts({ priorAuthorization: rules && { ...rules, past: [] } }));

/** The same in its parts, for all days of a version: with what held until an earlier day. */
export const listAuthorizationParts = ({
  priorAuthorization,
}: Pick<Answer, 'priorAuthorization'>): Parts =>
  priorAuthorization ? join(writeAuthorization(priorAuthorization), priorAuthorization) : [];

function writeAuthorization({ value, words, ...window }: Authorization): Parts {
  if (value === null)
    return [
      ours(
        'The policy does not state whether prior authorization is needed. This does not mean “not required.”',
      ),
    ];
  const reason = 'The policy gives no reason. This does not mean “not required.”';
  return value === 'not-applicable'
    ? [quoted(quoteSentence(words ?? '')), ours(`${bracketWindow(window)} ${reason}`)]
    : writeValue(authorizationLabels[value], words, window);
}

/** How authorization is asked for, where the policy says it apart from whether it is needed. */
export function listRequestParts(answers: readonly Pick<Answer, 'priorAuthorization'>[]): Parts {
  const request = answers.map((one) => one.priorAuthorization?.request ?? null).find(Boolean);
  return request ? [ours('How to request it: '), quoted(quoteSentence(request.words))] : [];
}

/** Medical criteria with the policy's words; never a reason of ours. "" where they have no meaning. */
export const describeCriteria = ({
  medicalCriteria: rules,
}: Pick<Answer, 'medicalCriteria'>): string =>
  writeParts(listCriteriaParts({ medicalCriteria: rules && { ...rules, past: [] } }));

/** The same in its parts, for all days of a version. */
export const listCriteriaParts = ({ medicalCriteria }: Pick<Answer, 'medicalCriteria'>): Parts =>
  medicalCriteria ? join(writeCriteria(medicalCriteria), medicalCriteria) : [];

function writeCriteria({ value, words, differsByLine, ...window }: Criteria): Parts {
  if (value === null) return [ours('The policy does not state whether medical criteria apply.')];
  const none = `The policy lists no medical criteria${differsByLine ? ' for this line of business' : ''}.`;
  return value === 'not-applicable'
    ? [quoted(quoteSentence(words ?? '')), ours(`${bracketWindow(window)} ${none}`)]
    : writeValue(criteriaLabels[value], words, window);
}

type Days = Parameters<typeof formatWindow>[0];

/** "Required from January 1, 2027 on. “…”": a dated value stays true on other days. */
const writeValue = (label: string, words: string | null, window: Days): Parts => [
  ours(`${[label, formatWindow(window)].filter(Boolean).join(' ')}. `),
  quoted(quoteSentence(words ?? '')),
];

function bracketWindow(window: Days): string {
  const days = formatWindow(window);
  return days && ` (${days})`;
}

/** A value, then what the policy also states: elsewhere, for some only, for other days. */
function join(value: Parts, { general, exceptions, coming, past }: Rules<unknown>): Parts {
  const others: readonly (readonly [string, readonly Rule<unknown>[]])[] = [
    ['The policy also says', general],
    ['Exception', exceptions],
    ['Later', coming],
    ['Earlier', past],
  ];
  return [
    ...value,
    ...others.flatMap(([opening, rules]) =>
      rules.flatMap((rule) => [ours(` ${opening}: `), ...describeRule(rule)]),
    ),
  ];
}

function describeRule(rule: Rule<unknown>): Parts {
  const { words, limits } = rule;
  const outside = limits.filter(({ text }) => !words.includes(text));
  const notes = [
    ...[formatWindow(rule)].filter(Boolean).map(ours),
    ...outside.map(({ text }) => quoted(`“${text}”`)),
  ];
  return [
    quoted(quoteSentence(words)),
    ...notes.flatMap((note, index) => [ours(index === 0 ? ' (' : ', '), note]),
    ...(notes.length > 0 ? [ours(')')] : []),
  ];
}
