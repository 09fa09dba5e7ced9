import { toColumns, toRows } from '../../src/search/columns.ts';
import { planNames } from '../../src/search/question/planNames.ts';
import { deviceId } from '../../src/search/entityData.ts';
import type {
  CodeEntity,
  DeviceEntity,
  EntityData,
  SearchData,
  PolicyEntity,
} from '../../src/search/entityData.ts';

const lineName = 'Medicare Advantage Plans';
const day = { label: 'Effective', asPrinted: '2024-11-01', date: '2024-11-01' };
const payers = [
  {
    ...{ id: 'plan', name: 'Invented Health Plan', timeZone: 'America/New_York' },
    lines: [{ id: 'ma', kind: 'medicare-advantage', name: lineName, formerNames: [] }],
  },
];

/** Numbers that look random and are the same in every run (a linear congruential generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const beginnings =
  'al ar bel bre cor dan del dor el fen gar hal jor kel lin lor mar mel nor or pel quin rav ren sal sel tar tor ul van vel wen yar zel'.split(
    ' ',
  );
const middles = 'a e i o u ane ari eno ito ola uma evi oro ila ade'.split(' ');
const endings = 'bex cor dyn fit gen lix med mov nex pro ra ron sys tec tis vex walk zen'.split(
  ' ',
);
const subjects =
  'Ambulatory Cardiac Cervical Dermal Endoscopic Genetic Hepatic Implantable Lumbar Neural Ocular Orthotic Pulmonary Renal Robotic Spinal Thoracic Vascular'.split(
    ' ',
  );
const services =
  'Ablation Biopsy Bracing Catheter Device Grafting Imaging Infusion Monitoring Orthosis Pump Stimulation Surgery System Testing Therapy Transplant Valve'.split(
    ' ',
  );
const conditions = [
  'stroke',
  'spinal cord injury',
  'heart failure',
  'multiple sclerosis',
  'diabetes',
];

/** Entities of a large site: 1,000 policies, 10,000 codes and 5,000 devices unless told otherwise. */
export function scaleEntities(
  policyCount = 1000,
  codeCount = 10_000,
  deviceCount = 5000,
): SearchData {
  const next = numbers(20241101);
  const pick = <T>(all: readonly T[], fallback: T): T => all[next(all.length)] ?? fallback;
  const title = (at: number) =>
    `${pick(subjects, '')} ${pick(services, '')} for ${pick(subjects, '')} ${pick(services, '')} ${at}`;
  const letters = 'ABCEGHJKLMPQSTV';
  const codes = Array.from({ length: codeCount }, (_, at): CodeEntity => {
    const number = String((at * 7919) % 10_000).padStart(4, '0');
    const code = `${letters[Math.floor(at / (codeCount / letters.length)) % letters.length]}${number}`;
    const descriptor = `${pick(subjects, '')} ${pick(services, '')}, ${pick(subjects, '').toLowerCase()}`;
    return { code, descriptor };
  });
  const words = [...subjects, ...services, ...conditions, ...beginnings, ...endings];
  /** No two policies have the same texts: what compresses well would tell nothing. */
  const writeSentence = (length: number) =>
    `${Array.from({ length }, () => pick(words, '').toLowerCase()).join(' ')}.`;
  const policies = Array.from({ length: policyCount }, (_, at) =>
    createPolicy(
      at,
      title(at),
      codes.filter((__, place) => place % policyCount === at),
      writeSentence,
    ),
  );
  const names = new Set<string>();
  while (names.size < deviceCount) {
    const name = `${pick(beginnings, '')}${pick(middles, '')}${pick(endings, '')}`;
    names.add(names.has(name) ? `${name}${pick(endings, '')}` : name);
  }
  const devices = [...names].map((name, at): DeviceEntity => ({
    id: null,
    name: `${name[0]?.toUpperCase()}${name.slice(1)}`,
    aliases: [],
    makers: [
      `${pick(beginnings, '')}${pick(endings, '')} ${pick(['Medical', 'Robotics', 'Inc'], '')}`,
    ],
    submissions: [`K${String(100_000 + at * 37)}`],
    versions: [`policy-${at % policyCount}/2024-11-01`],
    words: [pick(conditions, '')],
    status: [],
    conditions: [],
    ranges: [],
    further: '',
    mentioned: null,
  }));
  return {
    ...{ base: '', builtOn: '2026-11-28', payers, policies },
    devices: toColumns(devices),
    ...{ synonyms: {}, expansions: {} },
    lines: [{ name: lineName, aliases: [] }],
    plans: planNames,
  };
}

function createPolicy(
  at: number,
  title: string,
  codes: readonly CodeEntity[],
  writeSentence: (length: number) => string,
): PolicyEntity {
  const none = { text: 'Not applicable', values: [{ value: 'not-applicable' as const }] };
  const [id, coverage] = [`policy-${at}`, `Benefits may vary. ${writeSentence(20)}`];
  return {
    ...{ id, current: 0, words: 'prior authorization' },
    versions: [
      {
        ...{ id: `${id}/2024-11-01`, payer: 0, title, lines: ['ma'], effectiveDate: day },
        ...{ lastReviewed: null, coverage, priorAuthorization: none, medicalCriteria: none },
        statements: [
          {
            ...{ heading: lineName, text: writeSentence(40) },
            decisions: [{ determination: 'not-covered', words: 'not covered' }],
          },
        ],
        memberBilling: [
          { words: `You may not charge the member. ${writeSentence(30)}`, in: 'notice' },
        ],
        codingGroups: [
          {
            heading: null,
            text: `The following codes are not covered: ${writeSentence(12)}`,
            decisions: [{ determination: 'not-covered' }],
            codes,
          },
        ],
        notice: `Invented for a benchmark. ${writeSentence(20)}`,
      },
    ],
  };
}

/** The codes of those entities, in their order. */
export const listScaleCodes = ({ policies }: Pick<EntityData, 'policies'>): readonly string[] =>
  policies
    .flatMap(({ versions }) => versions.flatMap(({ codingGroups }) => codingGroups))
    .flatMap(({ codes }) => codes.map(({ code }) => code))
    .sort();

/** Queries on those entities, with the address that has to stand first. */
export function scaleQueries(
  data: EntityData,
  count = 400,
): readonly { query: string; url: string }[] {
  const next = numbers(7);
  const codes = listScaleCodes(data);
  const devices = toRows(data.devices);
  return Array.from({ length: count }, (_, at) => {
    if (at % 2 === 0) {
      const code = codes[next(codes.length)] ?? 'A0000';
      const forms = [code, code.toLowerCase(), `${code[0]}-${code.slice(1)}`, `is ${code} covered`];
      return { query: forms[(at / 2) % 4] ?? code, url: `/codes/${code.toLowerCase()}/` };
    }
    const device = devices[next(devices.length)];
    if (!device) throw new Error('There is no device');
    const { name } = device;
    const middle = 2 + next(name.length - 3);
    const forms = [
      name,
      `${name} device`,
      device.submissions[0] ?? '',
      `${name.slice(0, middle)}${name[middle]}${name.slice(middle)}`,
    ];
    return { query: forms[((at - 1) / 2) % 4] ?? name, url: `/devices/${deviceId(device)}/` };
  });
}
