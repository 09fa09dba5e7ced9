import type { PolicyVersion } from '../../domain/records.ts';
import { listPlacedRules } from './placedRules.ts';
import type { Problem, Rule } from './problem.ts';

type Path = NonNullable<Problem['path']>;
type Slip = readonly [path: Path, found: string, cure: string];

/**
 * Authorization and criteria say what their words say, in the words of their part; and where the rules of a part
 * differ, each has words of its own.
 */
export const requirementWords: Rule = function* ({ policies }) {
  for (const version of policies) {
    for (const [path, found, cure] of [...findValueSlips(version), ...findPlaceSlips(version)]) {
      yield { file: version.file, path, found, cure };
    }
  }
};

function* findValueSlips(version: PolicyVersion): Iterable<Slip> {
  for (const { path, rule, source, text, all, isOfPart } of listPlacedRules(version)) {
    const { value, words, confirmed } = rule;
    if (words !== undefined && !source.includes(words)) {
      const where = isOfPart ? 'its part' : 'its coding group';
      yield [[...path, 'words'], `"${words}" is not in the words of ${where}`, copy];
    }
    const differ = new Set(all.map((one) => one.value)).size > 1;
    if (differ && words === undefined && path[0] !== 'medicalCriteria') {
      const cure = 'add words: the part of the text that states it';
      yield [path, `no words for "${value}", though the rules differ`, cure];
    } else if (confirmed === undefined && !agrees(value, words ?? text)) {
      const found = `"${value}", but the source says "${words ?? text}"`;
      yield [path, found, 'write what the words say'];
    }
  }
}

const copy = 'copy it from the text above it';

function* findPlaceSlips({ priorAuthorization, medicalCriteria }: PolicyVersion): Iterable<Slip> {
  const { request, text } = priorAuthorization;
  const { elsewhere } = medicalCriteria;
  const quoted: readonly [Path, string | null | undefined, string][] = [
    [['priorAuthorization', 'request', 'words'], request?.words, text],
    [['priorAuthorization', 'request', 'phone'], request?.phone, request?.words ?? ''],
    [['medicalCriteria', 'elsewhere', 'words'], elsewhere?.words, medicalCriteria.text],
  ];
  for (const [path, words, whole] of quoted) {
    if (!words || whole.includes(words)) continue;
    yield [path, `"${words}" is not in the words of its part`, copy];
  }
  const isElsewhere = medicalCriteria.values.some(({ value }) => value === 'held-elsewhere');
  if (isElsewhere === (elsewhere !== undefined)) return;
  const found = isElsewhere
    ? '"held-elsewhere" without a place'
    : 'a place without "held-elsewhere"';
  const cure = 'write both or none: the value, and elsewhere with the words that name the place';
  yield [['medicalCriteria'], found, cure];
}

/** Whether words state a value, as far as their form is known. */
function agrees(value: string, words: string): boolean {
  const isNotApplicable = /^(?:not applicable|n\/a|none)\.?$/i.test(words);
  const isNotRequired =
    /\bnot (?:be )?(?:required|needed|necessary)\b|\bno (?:prior |pre-?)?\w*authorization (?:is )?(?:required|needed)/i.test(
      words,
    );
  if (value === 'not-applicable' || isNotApplicable) {
    return value === 'not-applicable' && isNotApplicable;
  }
  if (value === 'not-required') return isNotRequired || /^(?:no|none)\b/i.test(words);
  if (value === 'required') return !isNotRequired && /\brequire[sd]?\b/i.test(words);
  if (value === 'recommended') return /\brecommend/i.test(words) && !/\bnot recommend/i.test(words);
  if (value === 'see-tool') return /\b(?:tool|look-?up|portal|web ?site)\b/i.test(words);
  return true;
}
