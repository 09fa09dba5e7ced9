import type { Mention } from './mention.ts';

/** What a text holds besides codes, in the order in which it is looked for. */
export interface Form {
  kind: Exclude<Mention['kind'], 'code' | 'range'> | 'date' | 'word';
  pattern: RegExp;
  /** The value, from the groups of the pattern. */
  read?: (groups: readonly (string | undefined)[]) => string;
}

const end = String.raw`(?![\p{L}\p{N}])`;
const form = (
  kind: Form['kind'],
  pattern: string,
  read?: (groups: readonly (string | undefined)[]) => string,
): Form => ({ kind, pattern: new RegExp(pattern, 'iuy'), ...(read && { read }) });

const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
/** Dates as people write them. Some are none that can be read; they are refused then, and never dropped. */
const days = [
  String.raw`\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:T[\d:.]+Z?)?`,
  String.raw`(\d{1,2})[/-]\d{1,2}[/-](?:\d{4}|\d{2})(?![/\d])`,
  String.raw`\d{1,2}[.|]\d{1,2}[.|]\d{4}`,
  String.raw`${months} \d{1,2}(?:st|nd|rd|th)?,? \d{4}`,
  String.raw`\d{1,2} ${months},? \d{4}`,
].join('|');

/** What is tried before codes. */
export const formsBeforeCodes: readonly Form[] = [
  form(
    'doi',
    String.raw`(?:doi:?\s*|https?://(?:dx\.)?doi\.org/)?(10\.\d{4,9}/[^\s",;]*[^\s",;.)])`,
    ([doi = '']) => doi.toLowerCase(),
  ),
  form('word', String.raw`https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.\S+`),
  form('date', String.raw`(?:(?:on|dos|date of service):? )?(?:${days})${end}`),
  form(
    'submission',
    String.raw`(?:(den|k)[\s-]?|([ph]|bk))(\d{6})(?:/s\d{3})?${end}`,
    ([a, b, digits]) => `${a ?? b}${digits}`.toUpperCase(),
  ),
  form('pmid', String.raw`pmid:?\s*#?(\d+)${end}`, ([pmid = '']) => pmid),
  form('trial', String.raw`(nct\d{8}|pmc\d{5,8})${end}`, ([trial = '']) => trial.toUpperCase()),
  form('unknown', String.raw`(\d{4,5}-\d{3,4}-\d{1,2})${end}`, ([product = '']) => product),
  // Prices, decimals, and numbers with a unit.
  form(
    'word',
    String.raw`[$€£]\s?[\d.,]*\d|\d{1,3}(?:,\d{3})+(?:\.\d+)?${end}|\d+\.\d+${end}|\d+\s?%`,
  ),
  form('word', String.raw`\d+\s?(?:mc?g|ml|kg|lbs?|cm|mm|iu)${end}`),
];

/** What is tried where no code begins. */
export const formsAfterCodes: readonly Form[] = [
  form('pmid', String.raw`([1-9]\d{6,7})${end}(?![-.]\d)`, ([pmid = '']) => pmid),
  form(
    'part',
    String.raw`([a-z]\d{2,5}|[a-z]\d[\dab]|den\d{2,5}|\d{4}|\d{6})${end}(?![-.]\d|%)`,
    ([part = '']) => part.toUpperCase(),
  ),
  form(
    'unknown',
    String.raw`([a-z]\d{4}[a-z\d-]+|(?!fy|cy)\p{L}{1,3}\d{3,}[a-z\d]*|\d{4,5}[a-z]{1,2}|\d{9,14})${end}`,
    ([code = '']) => code.toUpperCase(),
  ),
];
