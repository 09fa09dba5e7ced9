import { followAddress, query, rememberQuery } from './address.ts';
import { showComparison } from './showComparison.ts';

/** Shows the devices that the address names, at most four, and keeps the form in step with it. */

const most = 4;
const form = document.querySelector<HTMLFormElement>('form[data-compare]');
const status = document.querySelector<HTMLElement>('[data-compare-status]');
const boxes = [...(form?.querySelectorAll<HTMLInputElement>('input[name="d"]') ?? [])];
const onlyDifferences = form?.querySelector<HTMLInputElement>('input[name="only"]');

function show(): void {
  const asked = query().getAll('d');
  const chosen = boxes.filter(({ value }) => asked.includes(value)).slice(0, most);
  for (const box of boxes) {
    box.checked = chosen.includes(box);
    box.disabled = chosen.length === most && !box.checked;
  }
  const isOnly = query().get('only') === 'differences';
  if (onlyDifferences) onlyDifferences.checked = isOnly;
  const rows = showComparison(
    chosen.map(({ value }) => value),
    isOnly,
  );
  const differences = isOnly ? ` Facts that differ: ${rows.shown} of ${rows.stated}.` : '';
  if (status) status.textContent = `${statusOf(chosen.length, asked.length)}${differences}`;
}

function statusOf(shown: number, asked: number): string {
  if (shown === 0) return `Showing all ${boxes.length} devices.`;
  if (shown === 1) return 'Showing 1 device. Choose at least one more.';
  const rest = asked > shown ? ' You can compare up to four.' : '';
  return `Showing ${shown} devices.${rest}`;
}

form?.addEventListener('change', () => {
  const chosen = [...form.querySelectorAll<HTMLInputElement>('input:checked')];
  rememberQuery(new URLSearchParams(chosen.map(({ name, value }) => [name, value])));
});
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  document.querySelector<HTMLElement>('[data-comparison]')?.focus();
});
if (form) followAddress(show);
