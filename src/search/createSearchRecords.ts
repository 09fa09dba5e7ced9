import { spinalLevels } from '../content/schemas/spinalLevels.ts';
import { formatCodeName, formatCodeSlug } from '../domain/codeNames.ts';
import { getCodeSystem } from '../domain/codeSystems.ts';
import { describeMentionOnly } from '../domain/mentionOnly.ts';
import { determinationLabels, fdaStatusFromPolicy, intendedUse } from '../domain/vocabulary.ts';
import { toRows } from './columns.ts';
import { holdsLevel } from './describeLevels.ts';
import {
  deviceId,
  type CodeEntity,
  type DeviceEntity,
  type EntityData,
  type PolicyEntity,
  type ReferenceData,
  type VersionEntity,
} from './entityData.ts';

export type EntityKind = 'code' | 'device' | 'policy' | 'reference';

/** A field of an entity that a query may name, how much it weighs, and what a reader calls it. */
export interface Field {
  text: string;
  weight: number;
  why: string;
  /** What a reader is shown of it, where that is not the text that is searched. */
  shown?: string;
}

const field = (text: string, weight: number, why: string, shown = text): Field => ({
  text,
  weight,
  why,
  shown,
});

/** Something that a query can find: a page, or a place of one. */
export interface EntityDoc {
  kind: EntityKind;
  url: string;
  title: string;
  /** A line under the title: descriptor, maker, owner. */
  subtitle: string;
  identifiers: readonly string[];
  /** Whole names: who types one of them means this. */
  names?: readonly string[];
  fields: readonly Field[];
  /** Set for devices. */
  device?: DeviceEntity;
}

const levelsOfUse = `spinal levels, ${intendedUse}`;

/** All entities of the data, policies first, each with the fields by which it is found. */
export function createSearchRecords(data: EntityData): readonly EntityDoc[] {
  const titles = new Map(
    data.policies.flatMap(({ versions }) => versions.map(({ id, title }) => [id, title] as const)),
  );
  return [
    ...data.policies.flatMap((policy) => createPolicyDoc(policy, data)),
    ...createCodeDocs(data),
    ...toRows(data.devices).map((device) => createDeviceDoc(device, titles, data.base)),
  ];
}

function createPolicyDoc(
  { id, current, words, versions }: PolicyEntity,
  { base, payers }: EntityData,
): readonly EntityDoc[] {
  const version = current === undefined ? undefined : versions[current];
  if (!version) return [];
  const { title, payer } = version;
  const owner = payers[payer]?.name ?? '';
  return [
    {
      kind: 'policy',
      url: `${base}/policies/${id}/`,
      title,
      subtitle: owner,
      identifiers: [],
      names: [title],
      fields: [field(title, 3, 'title'), field(`${words} ${owner}`, 1.5, 'policy')],
    },
  ];
}

/** A document for each name, with the words of all places at which versions list it. */
function createCodeDocs({ policies, payers, base, expansions }: EntityData): readonly EntityDoc[] {
  const places = new Map<string, { descriptors: Set<string>; stated: Set<string> }>();
  for (const version of policies.flatMap(({ versions }) => versions)) {
    const lines = payers[version.payer]?.lines.filter(({ id }) => version.lines.includes(id)) ?? [];
    const names = lines.map((line) => line.name).join(' ');
    for (const group of version.codingGroups) {
      for (const code of group.codes) {
        const name = formatCodeName(code.code, getCodeSystem(code.code, group.system));
        const place = places.get(name) ?? { descriptors: new Set(), stated: new Set() };
        if (code.descriptor !== null) place.descriptors.add(code.descriptor);
        place.stated.add(`${names} ${listLabels(group, code)}`);
        places.set(name, place);
      }
    }
  }
  const terms = Object.entries(expansions);
  return [...places]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { descriptors, stated }]): EntityDoc => {
      const descriptor = [...descriptors].join(' ');
      const explained = terms.filter(([term]) => descriptor.includes(term));
      return {
        kind: 'code',
        url: `${base}/codes/${formatCodeSlug(name)}/`,
        title: name,
        subtitle: descriptor,
        identifiers: [name],
        fields: [
          field(descriptor, 1.5, 'descriptor'),
          field(explained.map(([, words]) => words).join(' '), 1.2, 'descriptor'),
          // What every page of a code tells, beside the words that are its own: the card says it, with its limits.
          field(
            `${[...stated].join(' ')} prior authorization bill member charged`,
            0.5,
            'determination',
          ),
        ],
      };
    });
}

const listLabels = (
  { decisions }: VersionEntity['codingGroups'][number],
  code: CodeEntity,
): string =>
  [...decisions, ...(code.decisions ?? [])]
    .map(({ determination, words = '' }) =>
      determination && determination !== 'other' ? determinationLabels[determination] : words,
    )
    .join(' ');

const createDeviceDoc = (
  device: DeviceEntity,
  titles: ReadonlyMap<string, string>,
  base: string,
): EntityDoc => ({
  kind: 'device',
  url: `${base}/devices/${deviceId(device)}/`,
  title: device.name,
  subtitle: device.mentioned
    ? describeMentionOnly(device.mentioned)
    : (device.makers[0] ?? 'Manufacturer not stated'),
  identifiers: device.submissions,
  names: [device.name, ...device.aliases],
  fields: [
    ...[device.name, ...device.aliases].map((text) => field(text, 3, 'name')),
    ...device.makers.map((text) => field(text, 2.5, 'maker')),
    ...device.words.map((text) => field(text, 1, intendedUse)),
    ...device.status.map((text) => field(text, 1, fdaStatusFromPolicy)),
    ...device.conditions.map(([name, words]) => field(name, 0.9, intendedUse, words)),
    ...levelFields(device),
    ...new Set(device.versions.flatMap((version) => titles.get(version) ?? [])),
  ].map((one) => (typeof one === 'string' ? field(one, 0.5, 'policy') : one)),
  device,
});

/** A level is shown with all ranges of the device, each whole. Their ends count for more than what lies between. */
function levelFields({ ranges }: Pick<DeviceEntity, 'ranges'>): readonly Field[] {
  const shown = ranges.map(([, , words]) => words).join('; ');
  return spinalLevels.flatMap((level) => {
    const holding = ranges.filter((range) => holdsLevel(range, level));
    if (holding.length === 0) return [];
    const isEnd = holding.some(([from, to]) => from === level || to === level);
    return [field(level, isEnd ? 1 : 0.9, levelsOfUse, shown)];
  });
}

/** The references as entities, for the same index. */
export function createReferenceRecords(base: string, references: ReferenceData): EntityDoc[] {
  return toRows(references).map(
    ({ bibliography, number, authors, words, devices: named, identifiers }): EntityDoc => ({
      kind: 'reference',
      url: `${base}/references/${bibliography}/#ref-${number}`,
      title: `Reference ${number}`,
      subtitle: `${authors}. ${words}`,
      identifiers,
      fields: [
        field(authors, 3, 'author'),
        field(words, 1, 'year or journal'),
        field(named, 1, 'device named'),
      ],
    }),
  );
}
