import { csv } from '../domain/csv.ts';
import { mostCodes, pastedCodes } from '../search/codeList.ts';
import { codeCells, codeRows, linesNamed, type CodeRow } from '../search/codeTable.ts';
import type { EntityData } from '../search/entityData.ts';
import { determinationMark } from './determinationMark.ts';
import { element } from './element.ts';

const form = document.querySelector<HTMLFormElement>('#check-form');
const box = document.querySelector<HTMLTextAreaElement>('#check-codes');
const status = document.querySelector<HTMLElement>('#check-status');
const results = document.querySelector<HTMLElement>('#check-results');
const exports = document.querySelector<HTMLElement>('#check-exports');

let rows: readonly CodeRow[] = [];
let data: Promise<EntityData> | undefined;

/** The codes of all policies; the same file as the search box reads, so nothing pasted is sent. */
function loadData(url: string): Promise<EntityData> {
  data ??= fetch(url).then((response) => response.json() as Promise<EntityData>);
  data.catch(() => (data = undefined));
  return data;
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
  status.textContent = 'Checking…';
  try {
    rows = codeRows(checked, await loadData(form.dataset['entities'] ?? ''));
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
      : `${checked.length === 1 ? '1 code' : `${checked.length} codes`} checked.` +
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
  void check();
});
document.querySelector('#check-copy')?.addEventListener('click', () => void copy());
document.querySelector('#check-download')?.addEventListener('click', download);

/** Other tools hand a list over in the address: behind "#", where no server sees it, or behind "?". */
const handedOver = [location.hash, location.search]
  .map((part) => new URLSearchParams(part.slice(1)).get('codes'))
  .find((codes) => codes !== null);
if (box && handedOver) {
  box.value = handedOver.split(',').join('\n');
  void check();
}
