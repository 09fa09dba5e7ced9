import { parseDay, type ParsedDay } from '../../domain/parseDay.ts';

/** What a check is asked: the list as it is in the box, and the date of service; null is today. */
export interface CheckInputs {
  list: string;
  day: ParsedDay | null;
}

/** The parts of the page that checks a list. */
export interface CheckPage {
  form: HTMLFormElement;
  box: HTMLTextAreaElement;
  date: HTMLInputElement;
  submit: HTMLButtonElement;
  status: HTMLElement;
  /** What is offered where the data could not be loaded. */
  failure: HTMLElement;
  /** What is offered where the date was refused. */
  refusal: HTMLElement;
  results: HTMLElement;
  exports: HTMLElement;
}

/** Finds the parts; undefined where the page is another one. */
export function findCheckPage(): CheckPage | undefined {
  const find = (name: string) => document.querySelector<HTMLElement>(`#check-${name}`);
  const form = document.querySelector<HTMLFormElement>('#check-form');
  const box = form?.querySelector('textarea');
  const date = form?.querySelector('input');
  const submit = form?.querySelector('button');
  const [status, failure, refusal] = [find('status'), find('failure'), find('refusal')];
  const [results, exports] = [find('results'), find('exports')];
  if (!form || !box || !date || !submit) return undefined;
  if (!status || !failure || !refusal || !results || !exports) return undefined;
  return { form, box, date, submit, status, failure, refusal, results, exports };
}

/** Reads a date as it was asked for; nothing asks for today. */
export const readDay = (asked: string): ParsedDay | null =>
  asked.trim() === '' ? null : parseDay(asked);

/** Reads both inputs. A date that the field cannot show, or that is half typed, is an error, never today. */
export function readInputs({ box, date }: Pick<CheckPage, 'box' | 'date'>): CheckInputs {
  const day = date.validity.badInput
    ? { error: incomplete }
    : readDay(date.dataset['asked'] ?? date.value);
  return { list: box.value, day };
}

const incomplete =
  'The date of service is not complete. Enter a real date, for example 11/01/2024.';

/** Puts a date into the field; one that it cannot show is kept until the reader enters another. */
export function showAsked(date: HTMLInputElement, asked: string): void {
  const day = readDay(asked);
  date.value = day && 'day' in day ? day.day : '';
  if (day && 'error' in day) date.dataset['asked'] = asked;
  else delete date.dataset['asked'];
}

/** Marks the field as wrong, for the reason that an element gives; null takes the mark away. */
export function markDate(date: HTMLInputElement, reason: HTMLElement | null): void {
  if (reason) {
    date.setAttribute('aria-invalid', 'true');
    date.setAttribute('aria-describedby', reason.id);
    return;
  }
  date.removeAttribute('aria-invalid');
  date.removeAttribute('aria-describedby');
}
