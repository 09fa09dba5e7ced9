import { mutate } from '../mutation.ts';

const defects = 'tests/content/defects';

/** Parts of rules of the content check; `rules.ts` takes out each rule as a whole. */
export const content = [
  ...mutate(
    'src/content/rules/memberBilling.ts',
    `${defects}/determinations.spec.ts`,
    [
      'if (isWhole(words, parts[part])) continue;',
      'if (words) continue;',
      'half a sentence on billing',
    ],
    [
      'if (quoted.some(({ words }) => words.includes(sentence))) continue;',
      'if (sentence) continue;',
      'a sentence on billing that is left out',
    ],
  ),
  ...mutate(
    'src/content/rules/repeatedCodes.ts',
    `${defects}/determinations.spec.ts`,
    ['if (first === value) continue;', 'if (first) continue;', 'two answers for one code'],
    [
      "&& !notes.includes(note ?? '')",
      "&& notes.includes(note ?? '')",
      'a code twice in one group',
    ],
  ),
  ...mutate('src/content/rules/placedParts.ts', `${defects}/components.spec.ts`, [
    'if (placed.has(part)) continue;',
    'if (part) continue;',
    'a part of the policy that is not shown',
  ]),
  ...mutate('src/content/rules/futureDates.ts', `${defects}/policyDates.spec.ts`, [
    "if (date) yield* after(file, [key, 'date'], date);",
    '',
    'a review that has not happened yet',
  ]),
];
