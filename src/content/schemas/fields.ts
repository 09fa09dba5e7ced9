import { z } from 'astro/zod';
import { diagnosisCodePattern, modifierPattern, procedureCodePattern } from './codePatterns.ts';
import { spinalLevels } from './spinalLevels.ts';

/** The one pattern of an id: a file name without its ending, in lower case and hyphens. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const id = z
  .string()
  .regex(idPattern, { error: 'Write an id in lowercase letters and hyphens, for example "ekso"' });

const markup = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--/i;
const characterReference = /&(?:[a-z][a-z0-9]*|#\d+|#x[\da-f]+);/i;

/** What is wrong with words that an author wrote; undefined where nothing is. */
function faultOf(text: string): string | undefined {
  if (text === '') return 'Write the words';
  if (text !== text.trim()) return 'Remove the space at the start or the end';
  if (text.includes('\n')) return 'Write it on one line, or folded with >-';
  if (text.includes('<') && markup.test(text)) return 'Write the words without HTML';
  if (text.includes('&') && characterReference.test(text)) {
    return 'Write the character itself, for example "™", not its name in HTML';
  }
  const escaped = text.includes('\\') && /\\([<>{}[\]*_#~`|])/.exec(text);
  if (escaped) return `Write ${escaped[1]} without \\: values are shown as written`;
  return undefined;
}

/** One check and not five: a content root of a thousand policies has more than a million such fields. */
const wordsUpTo = (length: number) =>
  z
    .string()
    .max(length, { error: `Write at most ${length} characters` })
    .refine((text) => faultOf(text) === undefined, {
      error: ({ input }) => faultOf(String(input)) ?? '',
    });

/** Words of the source or of ours: never empty, never padded, on one line, without markup. */
export const words = wordsUpTo(10_000);

/** Words that name something: they stand in lists, in headings and in the browser's tab. */
export const title = wordsUpTo(300);

/** A calendar day stays a calendar day: text, never a Date, so no time zone can move it. */
export const calendarDate = z.iso.date({
  error: 'Write a calendar date, for example "2024-11-01"',
});

/** A month without a day, for notices that print no day. */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, {
  error: 'Write a month, for example "2026-06"',
});

export const year = z.int().min(1900).max(2100);

export const determination = z.enum([
  'not-covered',
  'not-medically-necessary',
  'covered',
  'covered-with-criteria',
  'medically-necessary',
  'medically-necessary-with-criteria',
  'not-separately-reimbursed',
  'contract-exclusion',
  'investigational',
  // Shown by its words, without a label of ours.
  'other',
]);

export const priorAuthorization = z.enum([
  'not-applicable',
  'required',
  'recommended',
  'not-required',
  'see-tool',
]);

export const medicalCriteria = z.enum(['not-applicable', 'stated', 'held-elsewhere']);

/** How sure a reading of damaged print is, as the reading notes grade it. */
export const confidence = z.enum(['high', 'medium-high', 'medium']);

export const pmid = z.string().regex(/^[1-9]\d{6,7}$/, {
  error: 'Write a quoted PMID of seven or eight digits, for example "22333043"',
});

export const doi = z.string().regex(/^10\.\d{4,9}\/\S+$/, {
  error: 'Write a DOI without its web address, for example "10.1001/jama.2024.1"',
});

/** FDA's number of a 510(k) (K), De Novo (DEN), premarket approval (P) or exemption (H): six digits follow. */
export const submissionNumber = z.string().regex(/^(K|DEN|P|H)\d{6}$/, {
  error: 'Write an FDA submission number, for example "K152416"',
});

/** An address outside the site that a policy prints, or to which printed words lead. */
export const webAddress = z.string().regex(/^https:\/\/[^/\s"<>]+\.[^\s"<>]+$/, {
  error: 'Write a whole address, for example "https://example.org/authorization"',
});

export const codeSystems = ['HCPCS', 'CPT', 'CDT', 'ICD-10-CM', 'Modifier'] as const;
export const codeSystem = z.enum(codeSystems);

/** Any code that a policy lists; which of the three forms it has to be is asked of its group. */
export const listedCode = z
  .string()
  .regex(
    new RegExp(
      [procedureCodePattern, diagnosisCodePattern, modifierPattern]
        .map(({ source }) => source)
        .join('|'),
    ),
    {
      error: ({ input }) =>
        /[‐‑–—−]/.test(String(input))
          ? 'Write the range with a hyphen, for example "64600-64681"'
          : 'Write a procedure code in Latin capitals and digits, for example "K1007"',
    },
  );

export const spinalLevel = z.enum(spinalLevels);
