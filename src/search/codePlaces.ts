import type { Answer } from '../domain/answers/answer.ts';
import type { AnswerSet } from '../domain/answers/answerSet.ts';
import { getListingPlace } from '../domain/answers/getListingPlace.ts';
import { formatCodeName, formatCodeSlug } from '../domain/codeNames.ts';
import { getCodeSystem } from '../domain/codeSystems.ts';
import type { AnswerSource } from './answerSource.ts';
import type { VersionEntity } from './entityData.ts';

/** The answers at one place at which a version lists a code, for each of its lines of business. */
export interface CodePlace {
  answers: readonly Answer[];
  /** One that is about the place itself. */
  first: Answer;
  /** The anchor of the row on the page of the version. */
  anchor: string;
}

/** The answers place by place. What is stated for all codes of a line goes with each of its places. */
export function groupByPlace(source: AnswerSource, { answers }: AnswerSet): readonly CodePlace[] {
  const places = new Map<string, Answer[]>();
  const ofAll: Answer[] = [];
  for (const answer of answers) {
    const place = getListingPlace(answer);
    if (place === null) ofAll.push(answer);
    else append(places, `${answer.policy.permanentUrl} ${place}`, answer);
  }
  for (const answer of ofAll) {
    const url = answer.policy.permanentUrl;
    const here = [...places.keys()].filter((key) => key.startsWith(`${url} `));
    // A line that has nothing for the day beside others that have: it is listed where they are.
    const own = answer.overAll ? here : here.slice(0, 1);
    for (const key of own.length > 0 ? own : [`${url} `]) append(places, key, answer);
  }
  return [...places.values()].flatMap((unsorted): readonly CodePlace[] => {
    const first = unsorted.find((one) => getListingPlace(one) !== null) ?? unsorted[0];
    if (!first) return [];
    const anchors = listAnchors(source.findVersion(first.policy));
    const place = getListingPlace(first);
    const sorted = answers.filter((answer) => unsorted.includes(answer));
    const anchor = place === null ? findAnchor(first) : (anchors.get(place) ?? '');
    return [{ answers: sorted, first, anchor }];
  });
}

const findAnchor = ({ via, subject }: Answer) =>
  via.code === null || subject.kind !== 'code'
    ? ''
    : formatCodeSlug(formatCodeName(via.code, subject.system));

/** The anchors of all rows of a version, by their places: the second row of a code has "-2" behind it. */
function listAnchors({
  codingGroups,
}: Pick<VersionEntity, 'codingGroups'>): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  const anchors = new Map<string, string>();
  for (const [group, { codes, system }] of codingGroups.entries()) {
    for (const [row, { code }] of codes.entries()) {
      const slug = formatCodeSlug(formatCodeName(code, getCodeSystem(code, system)));
      const time = (times.get(slug) ?? 0) + 1;
      times.set(slug, time);
      anchors.set(`g${group}.e${row}`, time === 1 ? slug : `${slug}-${time}`);
    }
  }
  return anchors;
}

function append(map: Map<string, Answer[]>, key: string, answer: Answer): void {
  map.set(key, [...(map.get(key) ?? []), answer]);
}
