import { followAddress, query, rememberQuery } from './address.ts';

/** Shows the devices that the address names, at most four, and keeps the form in step with it. */

const most = 4;
const form = document.querySelector<HTMLFormElement>('form[data-compare]');
const status = document.querySelector<HTMLElement>('[data-compare-status]');
const boxes = [...(form?.querySelectorAll<HTMLInputElement>('input[name="d"]') ?? [])];
/** What the page says while nothing is chosen. */
const statusOfAll = status?.textContent ?? '';
const compared = [...document.querySelectorAll<HTMLElement>('[data-compared]')];

function show(): void {
  const asked = query().getAll('d');
  const chosen = boxes.filter(({ value }) => asked.includes(value)).slice(0, most);
  for (const box of boxes) {
    box.checked = chosen.includes(box);
    box.disabled = chosen.length === most && !box.checked;
  }
  const isChosen = (id: string | undefined) => chosen.some(({ value }) => value === id);
  for (const device of compared) {
    device.hidden = chosen.length > 0 && !isChosen(device.dataset['compared']);
  }
  if (status) status.textContent = statusOf(chosen.length, asked.length);
}

function statusOf(shown: number, asked: number): string {
  if (shown === 0) return statusOfAll;
  if (shown === 1) return '1 device is shown. Choose another to compare it with.';
  const rest = asked > shown ? ` Of ${asked} in the address; no more than four at once.` : '';
  return `${shown} devices side by side.${rest}`;
}

form?.addEventListener('change', () => {
  const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => ['d', value]);
  rememberQuery(new URLSearchParams(chosen));
});
form?.addEventListener('submit', (event) => {
  event.preventDefault();
});
if (form) followAddress(show);
