import { getDetermination, labelCoverage } from '../domain/answers/sentences/labelAnswer.ts';
import type { AnswerDay } from '../domain/answers/answerVersion.ts';
import { answerVersion } from '../domain/answers/answerVersion.ts';
import { levelsWithSetting } from '../domain/indicationColumns.ts';
import type { PolicyVersion, Records } from '../domain/records.ts';
import type { HeldPolicy } from '../domain/versions.ts';
import { conditionLabels, pathwayLabels } from '../domain/vocabulary.ts';
import { toColumns } from './columns.ts';
import { deviceId, type DeviceEntity, type EntityData, type PolicyEntity } from './entityData.ts';
import { fold, splitWords } from './fold.ts';
import { packVersion } from './packVersion.ts';

/** The records of all versions, for the browser, as of the day of the build. */
export function buildSearchData(
  records: Records,
  policies: readonly HeldPolicy[],
  { today, base }: AnswerDay,
): EntityData {
  const payers = [
    ...new Map(
      policies.flatMap(({ versions }) => versions.map(({ payer }) => [payer.id, payer] as const)),
    ).values(),
  ];
  const place = new Map(payers.map(({ id }, index) => [id, index]));
  return {
    base,
    builtOn: today,
    payers: payers.map(({ id, name, timeZone, lines }) => ({ id, name, timeZone, lines })),
    policies: policies.map(({ id, current, versions }): PolicyEntity => ({
      id,
      versions: versions.map((version) =>
        packVersion(version, place.get(version.payer.id) ?? 0, records.devices),
      ),
      ...(current && {
        current: versions.indexOf(current),
        words: listPolicyWords(current, { today, base }),
      }),
    })),
    devices: toColumns(
      records.devices.map((device) =>
        deviceEntity(
          device,
          records,
          policies.flatMap(({ versions }) => versions),
        ),
      ),
    ),
    synonyms: Object.fromEntries(
      records.glossary.flatMap(({ term, alsoTyped }) =>
        alsoTyped.map((typed) => [fold(typed), splitWords(term).join(' ')]),
      ),
    ),
    expansions: listExpansions(policies, records),
  };
}

function listPolicyWords(version: PolicyVersion, day: AnswerDay): string {
  const decided = answerVersion(version, null, day)
    .filter((answer) => getDetermination(answer) !== null || answer.coverage.state === 'elsewhere')
    .map((answer) => `${answer.line.name} ${labelCoverage(answer)}`);
  return [
    version.payer.abbreviation,
    'prior authorization medical criteria policy statement',
    ...decided,
    ...(version.formerTitles ?? []).map(({ title }) => title),
    ...(version.subjects ?? []),
  ].join(' ');
}

function listExpansions(policies: readonly HeldPolicy[], { glossary }: Records) {
  const descriptors = policies.flatMap(({ versions }) =>
    versions.flatMap(({ codingGroups }) =>
      codingGroups.flatMap(({ codes }) => codes.flatMap(({ descriptor }) => descriptor ?? [])),
    ),
  );
  return Object.fromEntries(
    glossary
      .filter(({ term }) => descriptors.some((descriptor) => descriptor.includes(term)))
      .map(({ term, expansion }) => [term, expansion]),
  );
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
    versions: versions
      .filter(
        ({ regulatory: listed, bibliography }) =>
          listed.some((id) => naming.has(id)) ||
          (naming.size === 0 && citing.some(({ id }) => id === bibliography)),
      )
      .map(({ id }) => id),
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
