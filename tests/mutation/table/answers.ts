import { mutate } from '../mutation.ts';

const unit = 'tests/unit/answers';

/** What decides an answer, its day and its words. */
export const answers = [
  ...mutate(
    'src/domain/answers/computeCrdCoverage.ts',
    `${unit}/crdView.spec.ts`,
    [
      "exceptions.length > 0 ? 'conditional' : value",
      'value',
      'authorization without its exceptions',
    ],
    ["required: 'auth-needed',", "required: 'no-auth',", 'no authorization where it is required'],
    ['return !isLimited && values', 'return values', 'covered, though only for some members'],
    ["covered: 'covered',", "covered: 'conditional',", 'another value than the policy states'],
    [
      "if (values?.placeOfService) return ['location'];",
      '',
      'a program that does not ask for the place of service',
    ],
  ),
  ...mutate(
    'src/domain/answers/findVersionOnDay.ts',
    `${unit}/dates.spec.ts`,
    ['.filter(({ draft }) => !draft)', '.filter(() => true)', 'a draft that answers'],
    [
      'const isEnded = end !== null && (before === null || end <= before);',
      'const isEnded = false;',
      'a policy that ended answers for good',
    ],
    [
      'if (period.lastDay !== null && day > period.lastDay)',
      "if (period.lastDay !== null && day > '9999-12-31')",
      'the version before a gap answers in it',
    ],
  ),
  ...mutate('src/domain/answers/computeCrdCoverage.ts', `${unit}/kept.spec.ts`, [
    "paNeeded: covered === 'not-covered' ? null : paNeeded,",
    'paNeeded,',
    'authorization for what is not covered, which CRD forbids',
  ]),
  ...mutate('src/domain/answers/findVersionOnDay.ts', `${unit}/days.spec.ts`, [
    'filter(({ from }) => from > day)',
    'filter(({ from }) => from >= day)',
    'the first day lost',
  ]),
  ...mutate(
    'src/domain/answers/findAnswers.ts',
    `${unit}/days.spec.ts`,
    [
      "if (!isCalendarDay(day)) return [{ kind: 'unreadable-date', text: day, why: 'no-date' }];",
      '',
      'an answer for a day that is none',
    ],
    ['day >= FIRST_DAY && day <= last', 'day <= last', 'an answer for the year 25'],
    ['if (stop.length > 0) return', 'if (stop.length > 9) return', 'an answer for a refused date'],
  ),
  ...mutate('src/domain/answers/findAnswers.ts', `${unit}/kept.spec.ts`, [
    'first && (!payer || first.payer.id === payer.id) &&',
    'first &&',
    "another health plan's policy as the answer",
  ]),
  ...mutate(
    'src/domain/answers/rules.ts',
    `${unit}/rules.spec.ts`,
    ['written.overAll ? -1 :', 'written.overAll ? 99 :', 'a rule over all is overruled'],
    [
      'const [value = null, ...general] = now.filter(({ limits }) => limits.length === 0);',
      'const [value = null, ...general] = now;',
      'an exception for some is the rule for all',
    ],
    [
      'const now = rules.filter((rule) => context.holds(rule));',
      'const now = rules;',
      'a rule of another time',
    ],
  ),
  ...mutate(
    'src/domain/answers/fit.ts',
    `${unit}/limits.spec.ts`,
    [
      "return combineFits(isDecided ? parts : [...parts, 'open']);",
      'return combineFits(parts);',
      'limits hold, of which only a part was looked at',
    ],
    ['age < under', 'age <= under', 'a member of 18 in a rule for those under 18'],
    [
      "return fits.includes('open') ? 'open' : 'holds';",
      "return 'holds';",
      'limits that nobody checked hold',
    ],
  ),
  ...mutate('src/domain/answers/windows.ts', `${unit}/dates.spec.ts`, [
    'until != null && day > until ?',
    'until != null && day >= until ?',
    'the last day of a statement lost',
  ]),
  ...mutate('src/domain/answers/context.ts', `${unit}/kept.spec.ts`, [
    "billing: memberBilling.map(({ words }) => words).join(' ') || null,",
    'billing: memberBilling[0]?.words ?? null,',
    'the first sentence on billing without the others',
  ]),
  ...mutate(
    'src/domain/billingSentences.ts',
    'tests/unit/memberBilling.spec.ts',
    [
      '/\\b(?:charge|bill)/i.test(sentence) && ',
      '',
      'a sentence on something else as that on billing',
    ],
    [' && /\\bmember/i.test(sentence)', '', 'a sentence about others as that on members'],
  ),
  ...mutate('src/domain/inForce.ts', 'tests/unit/versions.spec.ts', [
    '(date) => date <= day',
    '(date) => date < day',
    'the version before on the first day',
  ]),
  ...mutate('src/domain/inForce.ts', 'tests/unit/kept.spec.ts', [
    'return next === undefined ? null : getPreviousDay(next);',
    'return next ?? null;',
    'two versions on one day',
  ]),
];
