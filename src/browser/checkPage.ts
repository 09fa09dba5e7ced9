import { isCalendarDay } from '../domain/calendar.ts';
import { csv } from '../domain/csv.ts';
import { dateInWords } from '../domain/dates.ts';
import { mostCodes, pastedCodes, type PastedCode } from '../search/codeList.ts';
import { codeCells, codeRows, linesNamed, type CodeRow } from '../search/codeTable.ts';
import type { EntityData } from '../search/entityData.ts';
import { determinationMark } from './determinationMark.ts';
import { entitiesOn } from '../search/entitiesOn.ts';
import { query, remember } from './address.ts';
import { payerDay } from './payerDay.ts';
import { element } from './element.ts';

const form = document.querySelector<HTMLFormElement>('#check-form');
const box = document.querySelector<HTMLTextAreaElement>('#check-codes');
const date = document.querySelector<HTMLInputElement>('#check-date');
const status = document.querySelector<HTMLElement>('#check-status');
const results = document.querySelector<HTMLElement>('#check-results');
const exports = document.querySelector<HTMLElement>('#check-exports');

let rows: readonly CodeRow[] = [];
const files = new Map<string, Promise<EntityData>>();

/** The codes of all policies; the same file as the search box reads, so nothing pasted is sent. */
function loadData(url: string): Promise<EntityData> {
  const loading =
    files.get(url) ?? fetch(url).then((response) => response.json() as Promise<EntityData>);
  files.set(url, loading);
  loading.catch(() => files.delete(url));
  return loading;
}

/** The rows for a list on a day: without a date of service, for today where the payer is. */
async function rowsOn(pasted: readonly PastedCode[], asked: string): Promise<readonly CodeRow[]> {
  const current = await loadData(form?.dataset['entities'] ?? '');
  const day = asked === '' ? payerDay() : asked;
  const isStale = current.policies.some(({ until }) => until !== undefined && until < day);
  if (asked === '' && !isStale) return codeRows(pasted, current);
  const others = await loadData(form?.dataset['versions'] ?? '');
  const { data, notHeld } = entitiesOn(current, others, day);
  return codeRows(pasted, data, notHeld);
}

function cellsOf(row: CodeRow, names: readonly string[]): readonly HTMLTableCellElement[] {
  if (row.kind !== 'listed') {
    return [element('td', { colspan: String(names.length + 1) }, row.remark)];
  }
  const { lines, policy } = row;
  const stated = names.map((name) => lines.find((line) => line.name === name));
  return [
    ...stated.map((line) =>
      element('td', {}, line ? determinationMark(line.determination, line.label) : 'Not stated'),
    ),
    element('td', {}, element('a', { href: policy.url }, policy.title)),
  ];
}

function table(names: readonly string[]): HTMLTableElement {
  const head = ['Code', ...names, 'Policy'].map((name) => element('th', { scope: 'col' }, name));
  const body = rows.map((row) => {
    const code = row.kind === 'listed' ? element('a', { href: row.url }, row.code) : row.code;
    return element(
      'tr',
      { 'data-row': row.kind },
      element('th', { scope: 'row' }, code),
      ...cellsOf(row, names),
    );
  });
  return element(
    'table',
    {},
    element('caption', {}, 'Determinations for each line of business'),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body),
  );
}

async function check(): Promise<void> {
  if (!form || !box || !status || !results || !exports) return;
  const pasted = pastedCodes(box.value);
  const checked = pasted.slice(0, mostCodes);
  const asked = date?.value ?? '';
  status.textContent = 'Checking…';
  try {
    rows = await rowsOn(checked, asked);
  } catch {
    // Nothing of an earlier list may stand there for the answer to this one.
    rows = [];
    results.replaceChildren();
    exports.hidden = true;
    status.textContent = 'The list of codes could not be loaded. Press “Check” to try again.';
    return;
  }
  results.replaceChildren(...(rows.length > 0 ? [table(linesNamed(rows))] : []));
  exports.hidden = rows.length === 0;
  const left = pasted.length - checked.length;
  status.textContent =
    checked.length === 0
      ? 'Paste at least one code.'
      : `${checked.length === 1 ? '1 code' : `${checked.length} codes`} checked.${asked === '' ? '' : ` Date of service: ${dateInWords(asked)}.`}` +
        (left > 0 ? ` ${left} more were left out: ${mostCodes} is the most at a time.` : '');
}

function download(): void {
  const file = new Blob([csv(codeCells(rows))], { type: 'text/csv' });
  const link = element('a', { href: URL.createObjectURL(file), download: 'coverage-of-codes.csv' });
  link.click();
  URL.revokeObjectURL(link.href);
}

async function copy(): Promise<void> {
  const text = codeCells(rows).map((row) => row.join('\t'));
  if (!status) return;
  try {
    await navigator.clipboard.writeText(text.join('\n'));
    status.textContent = 'Copied.';
  } catch {
    status.textContent = 'The browser did not allow copying. Select the table and copy it there.';
  }
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  remember({ on: date?.value ?? '' });
  void check();
});
document.querySelector('#check-copy')?.addEventListener('click', () => void copy());
document.querySelector('#check-download')?.addEventListener('click', download);
const asked = query().get('on') ?? '';
if (date && isCalendarDay(asked)) date.value = asked;

/** Other tools hand a list over in the address: behind "#", where no server sees it, or behind "?". */
const handedOver = [location.hash, location.search]
  .map((part) => new URLSearchParams(part.slice(1)).get('codes'))
  .find((codes) => codes !== null);
if (box && handedOver) {
  box.value = handedOver.split(',').join('\n');
  void check();
}
