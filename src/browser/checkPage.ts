import { determinationLabels } from '../domain/vocabulary.ts';
import type { Determination } from '../domain/records.ts';
import { pastedCodes } from '../search/codeList.ts';
import { element } from './element.ts';

interface ListedCode {
  code: string;
  url: string;
  policies: readonly {
    id: string;
    determinations: readonly { lineOfBusiness: string; determination: Determination }[];
  }[];
}

interface ListedPolicy {
  id: string;
  title: string;
}

const lines = [
  { id: 'medicare-advantage', name: 'Medicare Advantage Plans' },
  { id: 'commercial', name: 'Commercial Products' },
];

const form = document.querySelector<HTMLFormElement>('#check-form');
const box = document.querySelector<HTMLTextAreaElement>('#check-codes');
const status = document.querySelector<HTMLElement>('#check-status');
const results = document.querySelector<HTMLElement>('#check-results');

function row(heading: Node | string, cells: readonly string[]): HTMLTableRowElement {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, heading),
    ...cells.map((cell) => element('td', {}, cell)),
  );
}

function rowsFor(written: string, code: string | null, line: number, known: Known) {
  if (code === null) return [row(written, [`Line ${line}: this is no billing code`, '', ''])];
  const found = known.codes.find((candidate) => candidate.code === code);
  if (!found) {
    return [
      row(code, ['Not listed in the policies here. That does not mean it is covered.', '', '']),
    ];
  }
  return found.policies.map(({ id, determinations }) => {
    const title = known.policies.find((policy) => policy.id === id)?.title ?? id;
    const cells = lines.map(({ id }) => {
      const stated = determinations.find(({ lineOfBusiness }) => lineOfBusiness === id);
      return stated ? determinationLabels[stated.determination] : 'Not stated';
    });
    return row(element('a', { href: found.url }, code), [title, ...cells]);
  });
}

interface Known {
  codes: readonly ListedCode[];
  policies: readonly ListedPolicy[];
}

async function json<T>(url: string | undefined): Promise<T> {
  if (!url) throw new Error('The page does not say where its data is');
  return (await (await fetch(url)).json()) as T;
}

async function check(): Promise<void> {
  if (!form || !box || !status || !results) return;
  const pasted = pastedCodes(box.value);
  try {
    const known: Known = {
      codes: await json<ListedCode[]>(form.dataset['codesUrl']),
      policies: await json<ListedPolicy[]>(form.dataset['policiesUrl']),
    };
    const head = ['Code', 'Policy', ...lines.map(({ name }) => name)];
    const table = element(
      'table',
      {},
      element('caption', {}, 'Determinations for each line of business'),
      element(
        'thead',
        {},
        element('tr', {}, ...head.map((name) => element('th', { scope: 'col' }, name))),
      ),
      element(
        'tbody',
        {},
        ...pasted.flatMap(({ written, code, line }) => rowsFor(written, code, line, known)),
      ),
    );
    results.replaceChildren(...(pasted.length > 0 ? [table] : []));
    status.textContent = pasted.length === 1 ? '1 code checked' : `${pasted.length} codes checked`;
  } catch {
    status.textContent = 'The list of codes could not be loaded. Reload the page to try again.';
  }
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void check();
});
