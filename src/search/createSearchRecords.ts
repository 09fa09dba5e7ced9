import { formatCodeSlug } from '../domain/codeNames.ts';
import { spinalLevels } from '../content/schemas/spinalLevels.ts';
import { describeMentionOnly } from '../domain/mentionOnly.ts';
import { fdaStatusFromPolicy, intendedUse } from '../domain/vocabulary.ts';
import { describeValidDays, listedWithout } from './codeNotes.ts';
import { toRows } from './columns.ts';
import { holdsLevel, type DeviceLevels } from './describeLevels.ts';
import {
  deviceId,
  type CodingAnswer,
  type DeviceEntity,
  type EntityData,
  type PolicyEntity,
  type ReferenceData,
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

/** Something that can be the answer: a page, or a place of one. */
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
  /** Codes that the policy takes out of the range. */
  except?: readonly string[];
  /** Set for codes: what the box answers. */
  answer?: { policy: PolicyEntity; coding: CodingAnswer; descriptor: string };
  /** What an answer to this query leaves out or adds; it is copied with the answer. */
  remarks?: readonly string[];
  /** Set for devices: the policies that describe it, each with its own answer; those that mention it, without one. */
  device?: DeviceLevels & { policies: readonly PolicyEntity[]; isMentionOnly: boolean };
}

const levelsOfUse = `spinal levels, ${intendedUse}`;

/** All entities of the data, policies first, each with the fields by which it is found. */
export function createSearchRecords({ base, policies, codes, devices }: EntityData): EntityDoc[] {
  return [
    ...policies.map((policy): EntityDoc => ({
      kind: 'policy',
      url: policy.url,
      title: policy.title,
      subtitle: policy.owner,
      identifiers: [],
      names: [policy.title],
      fields: [
        field(policy.title, 3, 'title'),
        field(`${policy.words} ${policy.owner}`, 1.5, 'policy'),
      ],
    })),
    ...toRows(codes).flatMap(
      ({ code, descriptor, words, valid, except, ...place }): EntityDoc[] => {
        const policy = policies[place.policy];
        const coding = policy?.groups[place.group];
        if (!policy || !coding) return [];
        const stated = coding.lines.map(({ name, label }) => `${name}: ${label}.`).join(' ');
        const validDays = valid && describeValidDays(valid);
        const without = except && listedWithout(except);
        return [
          {
            kind: 'code',
            url: `${base}/codes/${formatCodeSlug(code)}/`,
            title: code,
            subtitle: [descriptor, without, validDays].filter(Boolean).join(' '),
            identifiers: [code],
            fields: [
              field(descriptor, 1.5, 'descriptor'),
              field(words, 1.2, 'descriptor'),
              // What every page of a code tells, beside the words that are its own.
              field(
                `${stated} prior authorization bill member charged`,
                0.5,
                'what the policy says',
                validDays || stated,
              ),
            ],
            ...(except && { except: except.split(' ') }),
            // A code with dates has an answer on some days alone: its page has it.
            ...(!valid && {
              answer: { policy, coding, descriptor: `${descriptor} ${without}`.trim() },
            }),
          },
        ];
      },
    ),
    ...toRows(devices).map((device): EntityDoc => ({
      kind: 'device',
      url: `${base}/devices/${deviceId(device)}/`,
      title: device.name,
      subtitle: device.mentioned
        ? describeMentionOnly(device.mentioned)
        : (device.makers[0] ?? 'No maker stated in the policy'),
      identifiers: device.submissions,
      names: [device.name, ...device.aliases],
      fields: [
        ...[device.name, ...device.aliases].map((text) => field(text, 3, 'name')),
        ...device.makers.map((text) => field(text, 2.5, 'maker')),
        ...device.words.map((text) => field(text, 1, intendedUse)),
        ...device.status.map((text) => field(text, 1, fdaStatusFromPolicy)),
        ...device.conditions.map(([name, words]) => field(name, 0.9, intendedUse, words)),
        ...levelFields(device),
        ...device.policies.map((index) => field(policies[index]?.title ?? '', 0.5, 'policy')),
      ],
      device: {
        ...{ name: device.name, ranges: device.ranges, further: device.further },
        policies: device.policies.flatMap((index) => policies[index] ?? []),
        isMentionOnly: device.mentioned !== null,
      },
    })),
  ];
}

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
