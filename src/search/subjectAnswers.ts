import type { Answer, PolicyRef } from '../domain/answers/answer.ts';
import type { AnswerSet, Missing } from '../domain/answers/answerSet.ts';
import type { AnswerSource, AskedDay } from './answerSource.ts';
import { deviceId, type DeviceEntity } from './entityData.ts';

/** What the policies say of a code or a device of the results, with what goes beside the answers of each version. */
export interface SubjectAnswers {
  /** The code as its page names it, or the device. */
  name: string;
  cards: readonly AnswerCard[];
  /** What can't be answered, and why. */
  missing: readonly Missing[];
  /** The first day of what is answered by later versions alone. */
  coming: readonly Answer[];
}

/** The answers of one version of a policy, with what later versions and days of it state. */
export interface AnswerCard {
  answers: readonly [Answer, ...Answer[]];
  coming: readonly Answer[];
  /** Where the health plan's day begins. */
  timeZone: string;
  /** How the notice of the version begins. */
  notice: string;
  /** What the version says of devices by name; "" for a code. */
  devices: string;
}

/**
 * What is said of a code where it is listed under a name: its own, or that of a range that holds it. `isFirst`: what is
 * missing is said with the first of these names.
 */
export function answerCode(
  source: AnswerSource,
  name: string,
  set: AnswerSet,
  isFirst: boolean,
): SubjectAnswers {
  const code = name.replace(/^Modifier /, '');
  const isListed = ({ via }: Answer) => via.code === code;
  const versions = set.answers.filter(isListed).map(({ policy }) => policy.permanentUrl);
  // A sentence that goes with every answer goes with these, too.
  const isHere = (answer: Answer) =>
    isListed(answer) || (answer.overAll && versions.includes(answer.policy.permanentUrl));
  const here = { ...set, answers: set.answers.filter(isHere), coming: set.coming.filter(isListed) };
  return createSubject(source, name, { ...here, missing: isFirst ? set.missing : [] }, false);
}

/** What the policies that describe a device say by their own statements; null where their texts are to be loaded first. */
export function answerDevice(
  source: AnswerSource,
  device: DeviceEntity,
  day: AskedDay,
): SubjectAnswers | null {
  const { name, versions } = device;
  const policies = [...new Set(versions.map((version) => version.replace(/\/[^/]*$/, '')))];
  const set = source.askDevice({ id: deviceId(device), name }, policies, day);
  if (!set) return null;
  const isDescribed = ({ policy }: Answer) => versions.includes(formatVersion(policy));
  const here = {
    ...set,
    answers: set.answers.filter(isDescribed),
    coming: set.coming.filter(isDescribed),
  };
  return createSubject(source, name, here, true);
}

const formatVersion = ({ id, effectiveDate }: PolicyRef) => `${id}/${effectiveDate}`;

function createSubject(
  source: AnswerSource,
  name: string,
  { answers, coming, missing }: AnswerSet,
  isDevice: boolean,
): SubjectAnswers {
  const byVersion = new Map<string, [Answer, ...Answer[]]>();
  for (const answer of answers) {
    const known = byVersion.get(answer.policy.permanentUrl);
    if (known) known.push(answer);
    else byVersion.set(answer.policy.permanentUrl, [answer]);
  }
  const isCardOf = (one: Answer, answer: Answer) => one.policy.id === answer.policy.id;
  const cards = [...byVersion.values()].map((ofVersion): AnswerCard => {
    const [first] = ofVersion;
    const { notice, devices = '', payer } = source.findVersion(first.policy);
    const { timeZone } = payer;
    return {
      ...{ answers: ofVersion, timeZone, notice, devices: isDevice ? devices : '' },
      coming: coming.filter((one) => isCardOf(one, first)),
    };
  });
  return {
    ...{ name, cards, missing },
    coming: coming.filter((one) => !answers.some((answer) => isCardOf(one, answer))),
  };
}
