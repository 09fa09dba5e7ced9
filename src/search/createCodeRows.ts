import type { Answer, PolicyRef } from '../domain/answers/answer.ts';
import type { AnswerSet, Missing } from '../domain/answers/answerSet.ts';
import { describeUnusedModifiers } from '../domain/answers/sentences/coverageSentences.ts';
import { describeMissing } from '../domain/answers/sentences/missingSentences.ts';
import { formatCodeName, formatCodeSlug } from '../domain/codeNames.ts';
import type { AnswerSource, AskedDay } from './answerSource.ts';
import {
  describeAnswer,
  describeComing,
  describeDates,
  describePlaces,
  listStatements,
} from './cardWords.ts';
import { groupByPlace, type CodePlace } from './codePlaces.ts';
import { describeMention } from './question/describeMention.ts';
import type { Mention } from './question/mention.ts';

/** A row of the answer to a pasted list: a code at one place of a policy, or why there is no answer. */
export interface CodeRow {
  kind: 'listed' | 'excepted' | 'not-valid' | 'no-text' | 'unlisted' | 'malformed';
  /** The code; what is no code, as it was typed and in quotation marks. */
  code: string;
  /** What was typed, where another code was read than stands there; else "". */
  typed: string;
  /** What the policy says there, for each of its lines of business. */
  answers: readonly Answer[];
  policy: PolicyRef | null;
  /** The health plan of the policy. */
  payer: Answer['payer'] | null;
  /** The path of the page of the code, or of the range that holds it. */
  page: string | null;
  /** The anchor of the code's row on the page of its policy. */
  anchor: string;
  note: string;
}

/** An item of a pasted list: a code or a range; null where it only has the form of a code. */
export interface ListItem extends Pick<
  Mention,
  'kind' | 'value' | 'written' | 'isCorrected' | 'modifiers' | 'line'
> {
  code: string | null;
}

const emptyRow = { typed: '', answers: [], policy: null, payer: null, page: null, anchor: '' };

/** The rows for a pasted list in its order; a code has a row for each place where a policy lists it. */
export function createCodeRows(
  items: readonly ListItem[],
  source: AnswerSource,
  day: AskedDay,
): readonly CodeRow[] {
  const known = new Map<string, AnswerSet>();
  const ask = (code: string, modifiers: readonly string[]) => {
    const key = [code, ...modifiers].join(' ');
    const set = known.get(key) ?? source.askCode(code, modifiers, day);
    if (set) known.set(key, set);
    return set;
  };
  return items.flatMap((item): readonly CodeRow[] => {
    const { line, written, code, kind, modifiers } = item;
    if (code === null) {
      const [typed, note] = [`“${written}”`, `Line ${line}: ${notACode(written)}`];
      return [{ ...emptyRow, kind: 'malformed', code: typed, note }];
    }
    const isAsTyped =
      (kind === 'range' && code === item.value) ||
      [code, code.replace('Modifier ', '')].includes(written.toUpperCase());
    const set = ask(code, modifiers);
    if (!set) return [];
    const rows = [
      ...groupByPlace(source, set).map((place) => createRow(code, place, set)),
      ...set.missing.map((missing) => createMissRow({ code, modifiers }, missing, set, source)),
    ];
    const isListed = rows.some((row) => row.policy !== null);
    // A range is answered by other codes than itself.
    const remarks = describeMention(item, isListed || code !== item.value);
    return rows.map((row) => ({
      ...row,
      typed: isAsTyped ? '' : `“${written}”`,
      note: [...remarks, row.note].filter(Boolean).join(' '),
    }));
  });
}

const notACode = (text: string) => describeMissing({ kind: 'not-a-code', text });

function createRow(code: string, { answers, first, anchor }: CodePlace, set: AnswerSet): CodeRow {
  const { policy, payer, via, coverage } = first;
  const isHere = ({ policy: { id }, via: { code: one } }: Answer) =>
    id === policy.id && one === via.code;
  const notes = [
    ...describePlaces({ answers }),
    ...answers.flatMap((answer) => [...describeAnswer(answer), ...listStatements(answer)]),
    ...describeComing(set.coming.filter(isHere)),
    ...describeDates({ answers }),
  ];
  const { state } = coverage;
  return {
    kind: state === 'excepted' || state === 'not-valid' ? state : 'listed',
    ...{ code, typed: '', answers, policy, payer, anchor },
    page: getCodePage(first),
    note: [...new Set(notes)].join(' '),
  };
}

/** The page of the code or the range by which a policy lists it. */
function getCodePage({ policy, via, subject }: Answer): string | null {
  if (via.code === null || subject.kind !== 'code') return null;
  const base = policy.url.replace(/\/policies\/[^/]*\/$/, '');
  return `${base}/codes/${formatCodeSlug(formatCodeName(via.code, subject.system))}/`;
}

function createMissRow(
  { code, modifiers }: { code: string; modifiers: readonly string[] },
  missing: Missing,
  { coming }: AnswerSet,
  source: AnswerSource,
): CodeRow {
  const policy = missing.kind === 'no-policy-for-date' ? missing.policy : null;
  const drafts = coming.filter(({ date }) => date.version === 'draft');
  return {
    ...emptyRow,
    ...{ kind: missing.kind === 'not-listed' ? 'unlisted' : 'no-text', code, policy },
    payer: policy && source.findVersion(policy).payer,
    note: [describeMissing(missing), describeUnusedModifiers(modifiers), ...describeComing(drafts)]
      .filter(Boolean)
      .join(' '),
  };
}
