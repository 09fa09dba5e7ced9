import { describeUnusedModifiers } from '../domain/answers/sentences/coverageSentences.ts';
import type { AskedDay } from './answerSource.ts';
import type { EntityDoc } from './createSearchRecords.ts';
import type { EntityIndex } from './indexRecords.ts';
import type { Mention } from './question/mention.ts';
import { describeMention } from './question/describeMention.ts';
import type { AnsweredDoc } from './result.ts';
import { answerCode, answerDevice, type SubjectAnswers } from './subjectAnswers.ts';

/**
 * An entity that words have found, with its answers on a day; without them where texts are not here yet. Null for a code that
 * no policy lists on the day.
 */
export function answerDoc(
  index: EntityIndex,
  doc: EntityDoc,
  day: AskedDay,
  remark?: string,
): AnsweredDoc | null {
  const remarks = remark === undefined ? {} : { remarks: [remark] };
  if (doc.kind === 'device') return { ...answerDeviceDoc(index, doc, day), ...remarks };
  if (doc.kind !== 'code') return doc;
  const set = index.source.askCode(doc.title, [], day);
  if (!set) return doc;
  const answers = answerCode(index.source, doc.title, set, true);
  return answers.cards.length === 0 ? null : { ...describeCode(doc, answers), ...remarks };
}

function answerDeviceDoc(
  { source, docs }: EntityIndex,
  doc: EntityDoc,
  day: AskedDay,
): AnsweredDoc {
  const { device } = doc;
  if (!device) return doc;
  if (device.mentioned === null) {
    const answers = answerDevice(source, device, day);
    return answers ? { ...doc, answers } : doc;
  }
  const paths = device.versions.map((version) => `/policies/${version.replace(/\/[^/]*$/, '')}/`);
  const policies = docs.filter(
    ({ kind, url }) => kind === 'policy' && paths.some((path) => url.endsWith(path)),
  );
  return { ...doc, mentionedIn: policies.map(({ url, title }) => ({ url, title })) };
}

/** The entities that an identifier names. A code is answered under each name by which policies list it. */
export function answerIdentified(
  index: EntityIndex,
  docs: ReadonlyMap<number, Mention>,
  day: AskedDay,
): readonly AnsweredDoc[] {
  const said = new Set<string>();
  return [...docs].flatMap(([at, mention]): readonly AnsweredDoc[] => {
    const doc = index.docs[at];
    if (!doc) return [];
    const remarks = describeMention(mention, true);
    if (doc.kind !== 'code') return [{ ...(answerDoc(index, doc, day) ?? doc), remarks }];
    const asked = mention.kind === 'code' ? mention.value : doc.title;
    const set = index.source.askCode(asked, mention.modifiers, day);
    if (!set) return [{ ...doc, remarks }];
    const answers = answerCode(index.source, doc.title, set, !said.has(asked));
    said.add(asked);
    return [{ ...describeCode(doc, answers), remarks }];
  });
}

/** The descriptors are those of the versions that answer. */
function describeCode(doc: EntityDoc, answers: SubjectAnswers): AnsweredDoc {
  const descriptors = answers.cards.flatMap((card) =>
    card.answers.flatMap(({ via }) => via.descriptors),
  );
  const subtitle = descriptors.length > 0 ? [...new Set(descriptors)].join(' ') : doc.subtitle;
  return { ...doc, subtitle, answers };
}

/** Modifiers of the codes without an answer: a card names those of the others. */
export function listUnusedModifiers(
  mentions: readonly Mention[],
  lookedUp: readonly Mention[],
  identified: readonly Pick<AnsweredDoc, 'answers'>[],
): readonly string[] {
  const answered = lookedUp.filter((_, at) => (identified[at]?.answers?.cards.length ?? 0) > 0);
  return mentions
    .filter((mention) => !answered.includes(mention))
    .map(({ modifiers }) => describeUnusedModifiers(modifiers))
    .filter(Boolean);
}
