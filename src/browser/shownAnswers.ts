import { formatDate } from '../domain/dates.ts';
import { noticeOpening } from '../domain/notice.ts';
import type { Facts, ShownAnswer } from '../domain/shownAnswer.ts';

/** How days are written: in words, or for a spreadsheet in the ISO form. */
export type DayForm = 'words' | 'iso';

/** The date of service that is asked for, and the day on which the page is read, each in the ISO form. */
export interface PageDays {
  asked: string | null;
  today: string;
}

/**
 * The answers that are on screen, as the page words them for its day. There are none while the page withholds its
 * answer, and what another answer has replaced is not among them.
 */
export function readShownAnswers(days: PageDays, form: DayForm): readonly ShownAnswer[] {
  if ('withheld' in document.documentElement.dataset) return [];
  return [...document.querySelectorAll('[data-dated] .answer')]
    .filter((panel) => panel.closest('[hidden]') === null)
    .map((panel) => readAnswer(panel, days, form));
}

/** The words of an element without our notes among them, and of a policy's title without its kind. */
function wordsIn(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const ours of copy.querySelectorAll('[data-editorial], .printed-title')) ours.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

const joinWords = (elements: Iterable<Element>, separator = ' ') =>
  Array.from(elements, wordsIn).filter(Boolean).join(separator);

function readAnswer(panel: Element, days: PageDays, form: DayForm): ShownAnswer {
  const part = panel.closest('[data-answer]');
  const lines = [...panel.querySelectorAll('.answer-line')].map((line) => {
    const name = wordsIn(line.querySelector('h3'));
    return {
      name,
      determination: joinWords(line.querySelectorAll('p:not(.font-source)'), '; '),
      statement: joinWords(line.querySelectorAll('p.font-source')),
    };
  });
  const notes = [...panel.querySelectorAll(':scope > p:not(.font-source)')].filter(
    (note) => !note.querySelector('a'),
  );
  return {
    answer: new Map([
      ['Code', panel.closest<HTMLElement>('[data-code]')?.dataset['code'] ?? ''],
      ['Answer', wordsIn(panel.querySelector('h2'))],
      ['Listed as', wordsIn(part?.querySelector(':scope > .source-words'))],
      ...lines.map(({ name, determination }) => [name, determination] as const),
      ...lines.map(({ name, statement }) => [`Statement for ${name}`, statement] as const),
      ['Sentence', joinWords(panel.querySelectorAll(':scope > .font-source:not(.notice)'))],
      ['Note', joinWords(notes)],
    ]),
    rows: [...panel.querySelectorAll('tbody tr')].map(readRow),
    source: readSource(panel, days, form),
  };
}

/** A row of a table, its cells by their heads; below a code may be for whom it is listed. */
function readRow(row: Element): Facts {
  const heads = row.closest('table')?.querySelectorAll('thead th') ?? [];
  const [first, ...cells] = row.children;
  return new Map([
    [wordsIn(heads[0]), wordsIn(first?.querySelector('a') ?? first)],
    ['Scope', wordsIn(first?.querySelector('p'))],
    ...cells.map((cell, index) => [wordsIn(heads[index + 1]), readCell(cell)] as const),
  ]);
}

/** What a cell says; where that is said for several scopes, one after the other. */
const readCell = (cell: Element) =>
  Array.from(cell.querySelectorAll('p'), wordsIn).join('; ') || wordsIn(cell);

/** The address of the version for good; a policy's own page shows another version some day. */
function findPermanentUrl(panel: Element, place: HTMLElement | null): string {
  const { permanent } = panel.closest<HTMLElement>('[data-permanent]')?.dataset ?? {};
  const version = place?.dataset['dated'] === 'policy' ? `${place.dataset['shown'] ?? ''}/` : '';
  return new URL(permanent ?? `${location.pathname}${version}`, location.href).href;
}

function readSource(panel: Element, { asked, today }: PageDays, form: DayForm): Facts {
  const place = panel.closest<HTMLElement>('[data-dated]');
  const linked = panel.querySelector<HTMLAnchorElement>(':scope > p > a');
  const writeDay = (day: string) => (form === 'iso' ? day : formatDate(day));
  const facts = [...panel.querySelectorAll('.facts > div')].map((fact) => {
    const time = fact.querySelector('time');
    const isDay = time && form === 'iso';
    return [
      wordsIn(fact.querySelector('dt')),
      isDay ? time.dateTime : wordsIn(fact.querySelector('dd')),
    ] as const;
  });
  return new Map([
    ['Policy', place?.dataset['title'] ?? wordsIn(document.querySelector('h1'))],
    ...facts,
    ['Notice', noticeOpening(wordsIn(panel.querySelector('.notice')))],
    ['Link', findPermanentUrl(panel, place)],
    ['Version that applies', linked?.href ?? ''],
    ['Date of service', asked ? writeDay(asked) : ''],
    ['About the date', wordsIn(document.querySelector('[data-date-of-service] [role="status"]'))],
    ['Looked up on', writeDay(today)],
    ['Searched', wordsIn(document.querySelector('[data-scope]'))],
    ['Page', location.origin + location.pathname + location.search],
  ]);
}
