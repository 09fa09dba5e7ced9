import type { PolicyVersion } from '../../domain/records.ts';
import type { Problem, Rule } from './problem.ts';

/**
 * What is quoted of a part stands in the words of that part; and where prior authorization differs
 * between the lines of business, each has words of its own.
 */
export const requirementWords: Rule = function* ({ policies }) {
  for (const version of policies) {
    const { file, priorAuthorization, medicalCriteria } = version;
    for (const [path, words, whole] of quotationsOf(version)) {
      if (whole.includes(words)) continue;
      const found = `"${words}" does not stand in the words of its part`;
      yield { file, path, found, cure: 'copy it from the asPrinted above it' };
    }
    const kinds = new Set(priorAuthorization.values.map((value) => value.priorAuthorization));
    for (const [index, { lineOfBusiness, asPrinted }] of priorAuthorization.values.entries()) {
      if (kinds.size < 2 || kinds.has('not-applicable') || asPrinted !== undefined) continue;
      const path = ['priorAuthorization', 'values', index];
      const found = `no words for ${lineOfBusiness}, though the lines differ`;
      yield { file, path, found, cure: 'add asPrinted: the part that speaks of this line' };
    }
    const isElsewhere = medicalCriteria.values.some(
      (value) => value.medicalCriteria === 'held-elsewhere',
    );
    if (isElsewhere === (medicalCriteria.heldElsewhere !== undefined)) continue;
    yield {
      file,
      path: ['medicalCriteria'],
      found: isElsewhere ? '"held-elsewhere" without a place' : 'a place without "held-elsewhere"',
      cure: 'write both or none: the value, and heldElsewhere with the words that name the place',
    };
  }
};

type Quotation = readonly [path: NonNullable<Problem['path']>, words: string, whole: string];

function quotationsOf({ priorAuthorization, medicalCriteria }: PolicyVersion): Quotation[] {
  const { values, exceptions = [], request, asPrinted: whole } = priorAuthorization;
  const { heldElsewhere } = medicalCriteria;
  const ofPart = (key: string, all: readonly { asPrinted?: string | undefined }[]) =>
    all.flatMap(({ asPrinted }, index): Quotation[] =>
      asPrinted ? [[['priorAuthorization', key, index, 'asPrinted'], asPrinted, whole]] : [],
    );
  return [
    ...ofPart('values', values),
    ...ofPart('exceptions', exceptions),
    ...(request
      ? [[['priorAuthorization', 'request', 'asPrinted'], request.asPrinted, whole] as const]
      : []),
    ...(request?.phone
      ? [[['priorAuthorization', 'request', 'phone'], request.phone, request.asPrinted] as const]
      : []),
    ...(heldElsewhere
      ? [
          [
            ['medicalCriteria', 'heldElsewhere', 'asPrinted'],
            heldElsewhere.asPrinted,
            medicalCriteria.asPrinted,
          ] as const,
        ]
      : []),
  ];
}
