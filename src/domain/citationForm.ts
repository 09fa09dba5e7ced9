/** What a citation prints behind its title: "J Spinal Cord Med. Mar 2012; 35(2): 96-101." */
export interface CitationTail {
  journal: string;
  /** The printed date, and its year, month and day as far as they are printed. */
  date: string;
  issued: readonly number[];
  volume: string | undefined;
  issue: string | undefined;
  page: string | undefined;
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const month = `(?:${months.join('|')})[a-z]*\\.?`;
const monthFirst = `(?:${month}(?: \\d{1,2},?)? )?\\d{4}`;
const date = `\\d{4} ${month}(?: \\d{1,2})?|${monthFirst}`;
const tail = new RegExp(
  `^[.?!]?\\s+(?<journal>.+?)\\.?\\s+(?<date>${date})\\s*;\\s*(?<volume>[\\w-]+(?: Suppl\\.?(?: \\d+)?)?)?` +
    `\\s*(?:\\((?<issue>[^)]+)\\))?(?:\\s*:\\s*(?<page>\\S+- \\S+?|\\S+?))?(?=\\.?(?:\\s|$))`,
);
const published = new RegExp(`\\bPublished (?:online )?(?<date>${date})`);

/** Takes the words behind a title apart; undefined where they have another form. */
export function parseCitationTail(words: string): CitationTail | undefined {
  const groups = tail.exec(words)?.groups;
  if (!groups) return undefined;
  const { journal = '', volume, issue, page } = groups;
  const exact = published.exec(words)?.groups?.['date'];
  const printed = exact ?? groups['date'] ?? '';
  return { journal, date: printed, issued: parseDate(printed), volume, issue, page };
}

function parseDate(printed: string): readonly number[] {
  const year = Number(/\d{4}/.exec(printed)?.[0]);
  const name = /[A-Z][a-z]{2}/.exec(printed)?.[0];
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(printed)?.[0];
  return [year, ...(name ? [months.indexOf(name) + 1] : []), ...(day ? [Number(day)] : [])];
}
