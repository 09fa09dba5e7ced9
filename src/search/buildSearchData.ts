import { getAnswers, labelDecision, type DecisionForLine } from '../domain/answer.ts';
import { listCodes, type CodeListing } from '../domain/codes.ts';
import { describeDeviceMatch } from '../domain/deviceAnswer.ts';
import { formatDate } from '../domain/dates.ts';
import { levelsWithSetting } from '../domain/indicationColumns.ts';
import { noticeOpening } from '../domain/notice.ts';
import type { PolicyVersion, Records } from '../domain/records.ts';
import { priorAuthorizationWords } from '../domain/priorAuthorizationWords.ts';
import { conditionLabels, pathwayLabels } from '../domain/vocabulary.ts';
import { toColumns } from './columns.ts';
import {
  deviceId,
  type CodeEntity,
  type DeviceEntity,
  type EntityData,
  type LineOfCard,
  type PolicyEntity,
} from './entityData.ts';
import { fold, splitWords } from './fold.ts';

/** A version as the entities take it: a later one that is known already ends its time, an earlier one began it. */
export type DatedVersion = PolicyVersion & { until?: string; first?: string };

/** The entities of the given versions (those in force), for the browser. */
export function buildSearchData(
  records: Records,
  versions: readonly DatedVersion[],
  base: string,
): EntityData {
  return {
    base,
    policies: versions.map((version) => policyEntity(version, base, records.devices)),
    codes: toColumns(versions.flatMap((version, index) => codeEntities(version, index, records))),
    devices: toColumns(records.devices.map((device) => deviceEntity(device, records, versions))),
    synonyms: Object.fromEntries(
      records.glossary.flatMap(({ term, alsoTyped }) =>
        alsoTyped.map((typed) => [fold(typed), splitWords(term).join(' ')]),
      ),
    ),
  };
}

function policyEntity(
  version: DatedVersion,
  base: string,
  devices: Records['devices'],
): PolicyEntity {
  return {
    url: `${base}/policies/${version.policy}/`,
    title: version.title,
    owner: version.payer.name,
    version: version.effectiveDate.date,
    effective: formatDate(version.effectiveDate.date),
    reviewed: version.lastReviewed?.date ?? '',
    ...(version.lastUpdated && { updated: version.lastUpdated.date }),
    ...(version.until && { until: version.until }),
    ...(version.until && version.ended?.lastDay === version.until && { isEnd: true as const }),
    ...(version.first && { first: version.first }),
    priorAuthorization: priorAuthorizationWords(version),
    billing: version.memberBilling.map(({ words }) => words).join(' '),
    coverage: version.coverage,
    ...(version.regulatory.length > 0 && devices.length > 0
      ? {
          statement: {
            lines: getAnswers(version).map((answer) => ({
              ...writeLine(answer),
              sentence: answer.statement,
            })),
            devices: describeDeviceMatch(version, devices),
          },
        }
      : {}),
    notice: noticeOpening(version.notice),
    groups: listAnswers(version).map(({ sentence, decisions }) => ({
      sentence,
      lines: decisions.map(writeLine),
    })),
    words: [
      version.payer.abbreviation,
      'prior authorization medical criteria policy statement',
      ...getAnswers(version).map((answer) => `${answer.name} ${labelDecision(answer)}`),
      ...(version.formerTitles ?? []).map(({ title }) => title),
      ...(version.subjects ?? []),
    ].join(' '),
  };
}

const writeLine = (decision: DecisionForLine): LineOfCard => ({
  name: decision.name,
  determination: decision.determination,
  label: labelDecision(decision),
  ...(decision.limits.length > 0 && { limits: decision.limits }),
});

const identify = ({ sentence, decisions }: CodeListing) => JSON.stringify([sentence, decisions]);

/** The different answers that a version gives for its codes: that of a group, or of a code alone. */
const listAnswers = (version: PolicyVersion): readonly CodeListing[] => [
  ...new Map(listCodes(version).map((listing) => [identify(listing), listing])).values(),
];

function codeEntities(version: PolicyVersion, index: number, { glossary }: Records): CodeEntity[] {
  const answers = listAnswers(version).map(identify);
  return listCodes(version).map((listing): CodeEntity => {
    const { name, descriptor, dates, except } = listing;
    const explained = glossary.filter(({ term }) => descriptor.includes(term));
    const words = explained.map(({ expansion }) => expansion).join(' ');
    const valid = dates ? `${dates.from ?? ''}/${dates.until ?? ''}` : '';
    const group = answers.indexOf(identify(listing));
    return { code: name, policy: index, group, descriptor, valid, words, except: except.join(' ') };
  });
}

function deviceEntity(
  device: Records['devices'][number],
  { regulatory, references }: Records,
  versions: readonly PolicyVersion[],
): DeviceEntity {
  const entries = regulatory.filter((entry) => entry.device === device.id);
  const indications = entries.flatMap((entry) => entry.indications);
  const outside = device.outsideNames.map(({ name }) => name);
  const mentioning = regulatory.filter(({ predicate }) => predicate?.device === device.id);
  const citing = references.filter(({ references: all }) =>
    all.some(({ devices }) => devices.some((named) => named.device === device.id)),
  );
  const naming = new Set((entries.length > 0 ? entries : mentioning).map(({ id }) => id));
  return {
    id: deviceId({ id: null, name: device.name }) === device.id ? null : device.id,
    name: device.name,
    aliases: [...new Set([...device.aliases, ...outside].map(plainName))].filter(
      (alias) => alias !== device.name,
    ),
    makers: [device.maker ?? [], device.formerMakerNames].flat().map(plainName),
    submissions: [
      ...entries.flatMap(({ submission }) => submission ?? []),
      ...device.outsideRecords.map(({ submission }) => submission),
    ],
    policies: versions.flatMap(({ regulatory: listed, bibliography }, index) =>
      listed.some((id) => naming.has(id)) ||
      (naming.size === 0 && citing.some(({ id }) => id === bibliography))
        ? [index]
        : [],
    ),
    words: [...new Set(entries.flatMap(intendedUseWords))],
    status: [...new Set(entries.flatMap(statusWords))],
    conditions: indications.flatMap(otherConditionNames),
    ranges: indications.flatMap((one): DeviceEntity['ranges'] =>
      one.levels ? [[one.levels.from, one.levels.to, levelsWithSetting(one)]] : [],
    ),
    further: entries
      .flatMap(({ furtherClearance }) => furtherClearance?.asPrinted ?? [])
      .join('; '),
    mentioned: device.mentionOnly,
  };
}

/** The conditions of an indication that its words name in another way: "stroke" of a cerebrovascular accident. */
const otherConditionNames = ({
  conditions,
  conditionAsPrinted,
}: Records['regulatory'][number]['indications'][number]): DeviceEntity['conditions'] =>
  conditions
    .map((condition) => conditionLabels[condition])
    .filter((label) => !conditionAsPrinted?.toLowerCase().includes(label.toLowerCase()))
    .map((label) => [label, conditionAsPrinted ?? label]);

/** Without the trade marks, under which nobody searches. */
const plainName = (name: string) => name.replace(/[™®]|\(TM\)/g, '').trim();

/** The phrases of the policy behind the facts of an entry; levels stand with their settings. */
function intendedUseWords(entry: Records['regulatory'][number]): readonly string[] {
  const { indications, candidateCharacteristics } = entry;
  return [
    ...indications.flatMap((one) => [
      one.conditionAsPrinted ?? [],
      one.asia.map(({ asPrinted }) => asPrinted),
      one.setting?.asPrinted ?? [],
      one.supervision?.asPrinted ?? [],
      one.armStrength?.asPrinted ?? [],
      one.limits,
    ]),
    candidateCharacteristics?.characteristics ?? [],
  ].flat();
}

const statusWords = ({ pathway, year }: Records['regulatory'][number]): readonly string[] => [
  ...(pathway ? [pathwayLabels[pathway]] : []),
  ...(year ? [String(year)] : []),
];
