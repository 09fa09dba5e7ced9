import { createPayer, createVersion, group, listCode } from './support.ts';

/** Eighteen shapes of policies as health plans publish them, with invented words. Codes are examples. */

const both = ['medicare-advantage', 'commercial'];

/** Two lines with a decision each, everything else "Not applicable". */
export const p0 = createVersion('exoskeleton', '2024-11-01', {
  lines: both,
  lastReviewed: { label: 'Reviewed', asPrinted: '04|15|2026', date: '2026-04-15' },
  memberBilling: [{ words: 'You may not bill the member.', in: 'notice' }],
  statements: [
    {
      heading: 'Medicare Advantage Plans',
      text: 'The invented frame is not covered at this time.',
      decisions: [
        { lines: ['medicare-advantage'], determination: 'not-covered', words: 'is not covered' },
      ],
    },
    {
      heading: 'Commercial Products',
      text: 'The invented frame is considered not medically necessary.',
      decisions: [{ lines: ['commercial'], determination: 'not-medically-necessary' }],
    },
  ],
  codingGroups: [
    group(
      'These codes are not covered for Medicare Advantage Plans and not medically necessary for Commercial Products:',
      [
        {
          lines: ['medicare-advantage'],
          determination: 'not-covered',
          words: 'not covered for Medicare Advantage Plans',
        },
        {
          lines: ['commercial'],
          determination: 'not-medically-necessary',
          words: 'not medically necessary for Commercial Products',
        },
      ],
      [listCode('K1007', { asPrinted: 'K1007**', descriptor: 'Invented device' }), 'E0739'],
    ),
  ],
});

/** The group says something else than the statement. */
export const p1 = createVersion('limb-training', '2024-01-01', {
  statements: [
    {
      heading: null,
      text: 'All robotic limb training is considered experimental and unproven.',
      decisions: [
        { determination: 'investigational', words: 'considered experimental and unproven' },
      ],
    },
  ],
  codingGroups: [
    group(
      'Codes not covered for what this bulletin lists:',
      [{ determination: 'not-covered', words: 'not covered', confirmed: 'Both are published.' }],
      ['E0738', 'E0739'],
    ),
  ],
});

/** A group that states nothing; named by its date of publication. */
export const p2 = createVersion('walking-frame', '2024-06-28', {
  effectiveDate: { label: 'Publish Date', asPrinted: '06/28/2024', date: '2024-06-28' },
  lastReviewed: { label: 'Last Review Date', asPrinted: '05/09/2024', date: '2024-05-09' },
  statements: [
    {
      heading: 'Investigational and Not Medically Necessary',
      text: 'A powered walking frame for the legs, for any use.',
      decisions: [{ determination: 'other', words: 'Investigational and Not Medically Necessary' }],
    },
  ],
  codingGroups: [
    group('These codes are for information. A code here does not mean coverage.', [], ['K1007'], {
      heading: 'Coding',
    }),
  ],
});

/** Ended; its last day is confirmed by a person. */
export const p3 = createVersion('replaced-policy', '2023-02-01', {
  ended: {
    text: 'This policy was replaced on January 27, 2025.',
    ...{
      lastDay: '2025-01-26',
      replacedBy: null,
      confirmed: 'The day itself belongs to the next policy.',
    },
  },
  codingGroups: [group('These codes are covered:', [{ determination: 'covered' }], ['K1007'])],
});

/** An exception for some employers. */
export const p4 = createVersion('biomarkers', '2024-01-01', {
  codingGroups: [
    group(
      'These tests are covered. For self-funded groups that opted out, they are a contract exclusion.',
      [
        { id: 'covered', determination: 'covered', words: 'are covered' },
        {
          determination: 'contract-exclusion',
          words: 'are a contract exclusion',
          appliesTo: { text: 'For self-funded groups that opted out', kinds: ['employer-groups'] },
        },
      ],
      ['81162'],
    ),
  ],
});

/** One code in two groups, the second for the rest of the first; one code with two descriptors. */
export const p6 = createVersion('feeding', '2024-01-01', {
  lines: ['medicare-advantage'],
  codingGroups: [
    group(
      'These codes are covered when given by feeding tube and the criteria are met:',
      [{ determination: 'covered-with-criteria', words: 'are covered when' }],
      [
        listCode('B4083', { descriptor: 'Stomach tube with no stylet' }),
        listCode('B4083', { descriptor: 'Levine-type stomach tube' }),
        'B4102',
      ],
      { id: 'tube', appliesTo: { text: 'when given by feeding tube', kinds: ['setting'] } },
    ),
    group(
      'These codes are not covered when not given by feeding tube:',
      [{ determination: 'not-covered', words: 'are not covered', otherwiseOf: ['tube'] }],
      ['B4102'],
      { appliesTo: { text: 'when not given by feeding tube', kinds: ['setting'] } },
    ),
  ],
});

/** A policy without codes that sends its reader on, in order; and a policy that refers to it. */
export const p7 = createVersion('national-and-local', '2024-01-01', {
  lines: ['medicare-advantage'],
  statements: [
    {
      heading: null,
      text: 'We follow the national determination, then the local one, then our own review of evidence.',
      decisions: [
        { elsewhere: { kind: 'ncd', id: null, url: null }, words: 'the national determination' },
        { elsewhere: { kind: 'lcd', id: null, url: null }, words: 'then the local one' },
        {
          elsewhere: { kind: 'plan-review', id: null, url: null },
          words: 'then our own review of evidence',
        },
      ],
    },
  ],
});
export const p7Service = createVersion('ankle-service', '2024-01-01', {
  lines: both,
  priorAuthorization: {
    text: 'Required for Commercial Products',
    values: [{ lines: ['commercial'], value: 'required' }],
  },
  statements: [
    {
      heading: 'Commercial Products',
      text: 'It is covered.',
      decisions: [{ lines: ['commercial'], determination: 'covered' }],
    },
    {
      heading: 'Medicare Advantage',
      text: 'Refer to the policy on national and local determinations.',
      decisions: [
        {
          lines: ['medicare-advantage'],
          elsewhere: { kind: 'policy', id: 'national-and-local', url: null },
        },
      ],
    },
  ],
});

/** A place of service, and a range with a limit. */
export const p8 = createVersion('oral-surgery', '2024-01-01', {
  codingGroups: [
    group(
      'General anesthesia in the office is covered with these codes:',
      [{ determination: 'covered', words: 'is covered' }],
      ['21240-21243', 'D9222'],
      { appliesTo: { text: 'in the office', placeOfService: { any: ['11'] }, whole: true } },
    ),
  ],
});

/** Authorization by line, an exception from a day on, and a list that we don't have. */
export const p10 = createVersion('authorizations', '2024-01-01', {
  lines: both,
  priorAuthorization: {
    text: 'Required for Medicare Advantage Plans and recommended for Commercial Products.',
    values: [
      {
        lines: ['medicare-advantage'],
        value: 'required',
        words: 'Required for Medicare Advantage Plans',
      },
      { lines: ['commercial'], value: 'recommended', words: 'recommended for Commercial Products' },
      {
        lines: ['commercial'],
        value: 'not-required',
        words: 'From October 1, 2025 no request is needed from a contracted family doctor',
        from: '2025-10-01',
        appliesTo: { text: 'from a contracted family doctor', kinds: ['provider'] },
      },
    ],
  },
  codingGroups: [
    group('Codes: see the code grid.', [], [], {
      attachment: {
        asPrinted: 'see the code grid',
        url: 'https://example.org/grid',
        held: 'no',
        asOf: null,
      },
    }),
  ],
});

/** A decision beside each code, one of them a double negative. */
export const p11 = createVersion('denials', '2024-01-01', {
  codingGroups: [
    group(
      'Codes added April 1:',
      [],
      [
        listCode('E0739', {
          decisions: [
            { determination: 'not-medically-necessary', words: 'always not medically necessary' },
          ],
        }),
        listCode('97799', {
          decisions: [{ determination: 'other', words: 'potentially investigational edit' }],
        }),
        listCode('L2999', {
          decisions: [
            {
              determination: 'other',
              words: 'deny unless billed with listed diagnoses',
              appliesTo: {
                text: 'unless billed with listed diagnoses',
                whole: true,
                diagnoses: { groups: ['dx'], rule: 'none' },
              },
              confirmed: 'Denied only where no listed diagnosis is billed.',
            },
          ],
        }),
      ],
      { from: '2024-04-01' },
    ),
    group('Listed diagnoses:', [], ['G82.20', 'G82.21'], { id: 'dx', system: 'ICD-10-CM' }),
  ],
});

/** A draft, and the same as a version, with a block for the days before it. */
const windows = {
  statements: [
    {
      heading: null,
      text: 'For dates of service January 6, 2025 and after: investigational for all uses.',
      from: '2025-01-06',
      decisions: [{ determination: 'investigational' as const, words: 'investigational' }],
    },
    {
      heading: null,
      text: 'Before January 6, 2025: investigational for walking in lower-limb disability.',
      until: '2025-01-05',
      decisions: [
        {
          determination: 'investigational' as const,
          words: 'investigational',
          about: 'walking in lower-limb disability',
        },
      ],
    },
  ],
};
export const p12 = createVersion('windows', '2025-01-06', windows);
export const p12Draft = createVersion('drafted', '2025-01-06', {
  ...windows,
  draft: { asPrinted: 'DRAFT', commentsFrom: null, commentsUntil: null },
});

/** A drug: limits of age and diagnosis, and "any other use". `onBlock` puts the age on the block. */
const plaque = (onBlock: boolean) => {
  const ages = { ages: { from: 18 } };
  return createVersion(onBlock ? 'drug-for-adults' : 'drug', '2024-01-01', {
    statements: [
      {
        ...{
          heading: null,
          text: 'Exampla is medically necessary for adults with plaque disease after two agents; any other use is investigational.',
        },
        ...(onBlock ? { appliesTo: { text: 'for adults', whole: true, ...ages } } : {}),
        decisions: [
          {
            ...{
              id: 'plaque',
              determination: 'medically-necessary-with-criteria',
              words: 'is medically necessary',
            },
            appliesTo: {
              text: 'for adults with plaque disease after two agents',
              ...(onBlock ? {} : ages),
              diagnoses: { groups: ['plaque-dx'], rule: 'any' },
            },
          },
          {
            determination: 'investigational',
            words: 'any other use is investigational',
            otherwiseOf: ['plaque'],
            about: 'any other use',
          },
        ],
      },
    ],
    codingGroups: [
      group('Billing codes:', [], ['J9999']),
      group('Diagnoses:', [], ['L40.0', 'L40.4'], { id: 'plaque-dx', system: 'ICD-10-CM' }),
    ],
  });
};
export const p14 = plaque(false);
export const p14OnBlock = plaque(true);

/** Two statements, an unlisted code. */
export const p15 = createVersion('gene-panel', '2024-01-01', {
  statements: [
    {
      heading: null,
      text: 'The gene panel is considered medically necessary for breast cancer in a relative; investigational for colon polyps.',
      decisions: [
        {
          determination: 'medically-necessary',
          words: 'medically necessary',
          about: 'for breast cancer in a relative',
        },
        { determination: 'investigational', words: 'investigational', about: 'for colon polyps' },
      ],
    },
  ],
  codingGroups: [group('CPT codes', [], ['81162-81167', '81479'])],
});

/** Rental and purchase by modifiers. */
export const p16 = createVersion('rental', '2024-01-01', {
  codingGroups: [
    group(
      'The device is covered as a rental for 13 months, then owned; purchase of a new device is not covered.',
      [
        {
          determination: 'covered',
          words: 'is covered as a rental',
          appliesTo: { text: 'as a rental', modifiers: { any: ['RR'] }, whole: true },
        },
        {
          determination: 'not-covered',
          words: 'purchase of a new device is not covered',
          appliesTo: { text: 'purchase of a new device', modifiers: { any: ['NU'] }, whole: true },
        },
      ],
      ['E9801'],
    ),
  ],
});

/** A payment policy: a range with an exception, modifiers, and codes that it names without listing them. */
export const p17 = createVersion('payment', '2024-01-01', {
  kind: 'Payment Policy',
  codingGroups: [
    group(
      'Codes 64600-64681 except 64612 are paid separately.',
      [{ determination: 'other', words: 'are paid separately' }],
      [listCode('64600-64681', { asPrinted: '64600-64681 except 64612', except: ['64612'] })],
    ),
    group('Use E1 and FA for the site.', [], ['E1', 'FA'], { system: 'Modifier' }),
    group(
      'Assistant surgeon: paid where the indicator is 2, for any procedure code.',
      [{ determination: 'other', words: 'paid where the indicator is 2' }],
      [],
      { rest: 'any procedure code' },
    ),
  ],
});

/** Four lines, a state list that comes first, and a sentence over all. */
export const states = createPayer('shp', 'State Health Plan', [
  'medicare-advantage',
  'medicaid',
  'commercial',
]);
export const p18 = createVersion(
  'state-list',
  '2024-01-01',
  {
    lines: ['medicare-advantage', 'medicaid'],
    statements: [
      {
        ...{
          heading: 'Medicare Advantage',
          text: 'See L99999 and A99999 of the contractor for this state.',
          lines: ['medicare-advantage'],
        },
        decisions: [
          { elsewhere: { kind: 'lcd', id: 'L99999', url: null }, words: 'See L99999' },
          { elsewhere: { kind: 'article', id: 'A99999', url: null }, words: 'A99999' },
        ],
      },
      {
        ...{
          heading: 'Medicaid',
          text: "The state's list decides first. Where it is silent, the criteria below apply.",
          lines: ['medicaid'],
        },
        decisions: [
          {
            id: 'state',
            elsewhere: { kind: 'state-list', id: null, url: null },
            words: "The state's list decides first",
          },
          {
            determination: 'medically-necessary-with-criteria',
            words: 'the criteria below apply',
            otherwiseOf: ['state'],
            confirmed: 'The criteria of the policy.',
          },
        ],
      },
      {
        ...{
          heading: null,
          text: 'Limits in this policy do not apply to Medicaid members under 21.',
          lines: ['medicaid'],
        },
        decisions: [
          {
            determination: 'other',
            words: 'do not apply',
            overAll: true,
            appliesTo: { text: 'to Medicaid members under 21', ages: { under: 21 }, whole: true },
          },
        ],
      },
    ],
    codingGroups: [group('Codes:', [], ['E9900'])],
  },
  states,
);
